import { z } from 'zod'
import { currentLearner } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { hideAttempt } from '@/app/api/v1/_doors/hide-attempt'
import { readBody } from '@/app/api/v1/_doors/read-body'
import { responseValueSchema } from '@/lib/model/response'
import { saveResponse } from '@/lib/usecases/save-response'

const bodySchema = z.object({ value: responseValueSchema, revision: z.int().min(0) })

type Place = { params: Promise<{ id: string; questionId: string }> }

/** Saves one response: `{ value, revision }`, where `revision` is the one it replaces (0 at first). */
export async function PUT(request: Request, { params }: Place): Promise<Response> {
  return changingDoor(request, async () => {
    const { id: attemptId, questionId } = await params
    const body = await readBody(request, bodySchema)
    if (!body.ok) return body
    return hideAttempt(
      await saveResponse({ actor: await currentLearner(), attemptId, questionId, ...body.value }),
    )
  })
}
