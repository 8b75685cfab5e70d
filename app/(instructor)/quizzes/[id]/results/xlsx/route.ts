import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { exportResultsXlsx } from '@/lib/usecases/export-results-xlsx'
import { figuresAsked } from '../_pieces/figures-asked'

type Context = { params: Promise<{ id: string }> }

/** Everything in one workbook; `edition` and `whose` say of which attempts the figures are. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const exported = await exportResultsXlsx({
    ...figuresAsked(new URL(request.url).searchParams),
    ...{ actor: await currentActor(), quizId: (await params).id, language: await getLocale() },
  })
  if (!exported.ok) notFound()
  const { filename, xlsx } = exported.value
  return new Response(new Uint8Array(xlsx), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'Cache-Control': 'no-store',
    },
  })
}
