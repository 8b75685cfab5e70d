import { z } from 'zod'
import { currentActor } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { readBody } from '@/app/api/v1/_doors/read-body'
import { responseValueSchema } from '@/lib/model/response'
import { tryPractice } from '@/lib/usecases/practise'

type Place = { params: Promise<{ questionId: string }> }

/** A response `{ value }` to a question that has come back in practice: it is checked at once. */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  return changingDoor(request, async () => {
    const { questionId } = await params
    const body = await readBody(request, z.object({ value: responseValueSchema }))
    if (!body.ok) return body
    return tryPractice({ actor: await currentActor(), questionId, value: body.value.value })
  })
}
