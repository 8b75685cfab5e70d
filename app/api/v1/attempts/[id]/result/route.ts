import { currentActor } from '@/app/_session/current-actor'
import { readingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'

type Place = { params: Promise<{ id: string }> }

/** What the settings of the quiz let its learner know by now. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  return readingDoor(async () =>
    hideAttempt(await findAttemptResult({ actor: await currentActor(), attemptId: (await params).id })),
  )
}
