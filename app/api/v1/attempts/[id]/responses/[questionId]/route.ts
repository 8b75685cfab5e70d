import { currentLearner } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { readBody } from '@/app/api/v1/_doors/read-body'
import { saveBodySchema } from '@/app/api/v1/_doors/save-body'
import { saveResponse } from '@/lib/usecases/save-response'

type Place = { params: Promise<{ id: string; questionId: string }> }

/** Saves one response. Usually answered before Next sees it (app/_front/save-front.ts). */
export async function PUT(request: Request, { params }: Place): Promise<Response> {
  return changingDoor(request, async () => {
    const { id: attemptId, questionId } = await params
    const body = await readBody(request, saveBodySchema)
    if (!body.ok) return body
    return hideAttempt(
      await saveResponse({ actor: await currentLearner(), attemptId, questionId, ...body.value }),
    )
  })
}
