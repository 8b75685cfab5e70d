import { currentActor } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { submitAttempt } from '@/lib/usecases/submit-attempt'

type Place = { params: Promise<{ id: string }> }

/** Submits; asked again, it answers the same. */
export async function PUT(request: Request, { params }: Place): Promise<Response> {
  return changingDoor(request, async () =>
    hideAttempt(await submitAttempt({ actor: await currentActor(), attemptId: (await params).id })),
  )
}
