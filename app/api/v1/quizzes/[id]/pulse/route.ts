import { currentActor } from '@/app/_session/current-actor'
import { readingDoor } from '@/app/api/v1/_doors/door'
import { findQuizPulse } from '@/lib/usecases/find-quiz-pulse'

type Place = { params: Promise<{ id: string }> }

/** When something was last done to the quiz: for open benches. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  return readingDoor(async () => findQuizPulse({ actor: await currentActor(), quizId: (await params).id }))
}
