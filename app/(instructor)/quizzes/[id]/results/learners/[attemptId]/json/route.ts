import { notFound } from 'next/navigation'
import { currentActor } from '@/app/_session/current-actor'
import { exportLearnerJson } from '@/lib/usecases/export-learner-json'

type Context = { params: Promise<{ id: string; attemptId: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id: quizId, attemptId } = await params
  const exported = await exportLearnerJson({ actor: await currentActor(), quizId, attemptId })
  if (!exported.ok) notFound()
  const { filename, json } = exported.value
  return new Response(json, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'Cache-Control': 'no-store',
    },
  })
}
