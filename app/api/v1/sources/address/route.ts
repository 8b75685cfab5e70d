import { z } from 'zod'
import { currentActor } from '@/app/_session/current-actor'
import { readBody } from '@/app/api/v1/_doors/read-body'
import { streamingDoor } from '@/app/api/v1/_doors/streaming-door'
import type { IntakeProgress } from '@/lib/model/source'
import { readAddress } from '@/lib/usecases/read-address'

const bodySchema = z.object({ address: z.string(), chapter: z.int().nullable() })

/**
 * Fetches what stands at an address. Lines of `{ stage, done, of }` meanwhile, at the end `{ source }`,
 * `{ chapters }` or `{ failure }`. Stores nothing.
 */
export async function POST(request: Request): Promise<Response> {
  return streamingDoor<IntakeProgress>(request, async onProgress => {
    const body = await readBody(request, bodySchema)
    if (!body.ok) return body
    return readAddress({ ...body.value, actor: await currentActor(), onProgress })
  })
}
