import { currentActor } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { stopModel } from '@/lib/usecases/stop-model'

type Place = { params: Promise<{ id: string }> }

/** Stops a language model at work; the quiz is finished without it. */
export async function DELETE(request: Request, { params }: Place): Promise<Response> {
  return changingDoor(request, async () =>
    stopModel({ actor: await currentActor(), runId: (await params).id }),
  )
}
