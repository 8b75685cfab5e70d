import { currentActor } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { checkResponse } from '@/lib/usecases/check-response'

type Place = { params: Promise<{ id: string; questionId: string }> }

/** In a quiz for practice: checks what is saved of one question. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  return changingDoor(request, async () => {
    const { id: attemptId, questionId } = await params
    return hideAttempt(await checkResponse({ actor: await currentActor(), attemptId, questionId }))
  })
}
