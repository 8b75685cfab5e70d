import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const exported = await exportResultsCsv({
    actor: await currentActor(),
    quizId: (await params).id,
    language: await getLocale(),
  })
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
