import { currentLearner } from '@/app/_session/current-actor'
import { readingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'

type Place = { params: Promise<{ id: string }> }

/** How much time the attempt has, by the server's clock; asked again and again while its page is open. Usually answered before Next sees it. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  return readingDoor(async () =>
    hideAttempt(await findAttemptClock({ actor: await currentLearner(), attemptId: (await params).id })),
  )
}
