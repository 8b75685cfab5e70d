import { currentActor } from '@/app/_session/current-actor'
import { readingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { findAttempt } from '@/lib/usecases/find-attempt'

type Place = { params: Promise<{ id: string }> }

/** The attempt as its learner may see it: article, questions without keys, what was saved. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  return readingDoor(async () =>
    hideAttempt(await findAttempt({ actor: await currentActor(), attemptId: (await params).id })),
  )
}
