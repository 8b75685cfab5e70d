import { z } from 'zod'
import { currentActor } from '@/app/_session/current-actor'
import { changingDoor } from '@/app/api/v1/_doors/door'
import { readBody } from '@/app/api/v1/_doors/read-body'
import { keepComfort } from '@/lib/usecases/keep-comfort'

const bodySchema = z.object({ comfort: z.string(), theme: z.string() })

/** Keeps how the pages are set, `{ comfort, theme }` as their cookies say it, on the account of who is signed in. */
export async function PUT(request: Request): Promise<Response> {
  return changingDoor(request, async () => {
    const body = await readBody(request, bodySchema)
    return body.ok ? keepComfort({ actor: await currentActor(), ...body.value }) : body
  })
}
