import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { removeApiToken } from '@/lib/storage/api-tokens'
import { database } from '@/lib/storage/database'
import { parseInput } from './parse-input'

export type RevokeTokenInput = { actor: Actor; tokenId: Id }

/** From now on it opens nothing; nothing of it is kept. */
export async function revokeToken(input: RevokeTokenInput): Promise<Result<null>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ tokenId: idSchema }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const removed = await removeApiToken(prisma, userId.value, given.value.tokenId)
  return removed ? ok(null) : fail('not-found', 'token-not-found')
}
