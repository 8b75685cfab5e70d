import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { exportItemsCsv } from '@/lib/usecases/export-items-csv'
import { exportResponsesCsv } from '@/lib/usecases/export-responses-csv'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { figuresAsked } from '../_pieces/figures-asked'

type Context = { params: Promise<{ id: string }> }

/** `?shape=`: attempts (unless said otherwise), items with `edition` and `whose`, responses. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const quizId = (await params).id
  const asked = new URL(request.url).searchParams
  const given = { actor: await currentActor(), quizId, language: await getLocale() }
  const shapes = {
    attempts: () => exportResultsCsv(given),
    items: () => exportItemsCsv({ ...given, ...figuresAsked(asked) }),
    responses: () => exportResponsesCsv(given),
  }
  const shape = asked.get('shape') ?? 'attempts'
  if (!Object.hasOwn(shapes, shape)) notFound()
  const exported = await shapes[shape as keyof typeof shapes]()
  if (!exported.ok) notFound()
  const { filename, csv } = exported.value
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'Cache-Control': 'no-store',
    },
  })
}
