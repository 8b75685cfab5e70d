import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { keepComfortOf } from '@/lib/storage/users'
import { parseInput } from './parse-input'

/** How the pages are set and coloured, as the device's cookies say it. */
export type KeepComfortInput = { actor: Actor; comfort: string; theme: string }

const plain = /^[a-z0-9.]*$/
const schema = z.object({ comfort: z.string().max(60).regex(plain), theme: z.string().max(20).regex(plain) })

/** With an account it is found on every device; without one the device remembers it alone. */
export async function keepComfort(input: KeepComfortInput): Promise<Result<null>> {
  const { actor } = input
  const userId = 'userId' in actor ? actor.userId : null
  const given = parseInput(schema, input)
  if (!given.ok) return given
  if (userId === null) return ok(null)
  const { prisma } = await database()
  await keepComfortOf(prisma, userId, `${given.value.comfort}/${given.value.theme}`)
  return ok(null)
}
