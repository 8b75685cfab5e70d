import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { newPersonalToken, personalTokenExpiry, personalTokenHash } from '@/lib/access/personal-token'
import type { Actor } from '@/lib/model/actor'
import { fail, ok, type Result } from '@/lib/model/result'
import { apiTokenSchema, type TokenScope } from '@/lib/model/token'
import { countApiTokens, insertApiToken } from '@/lib/storage/api-tokens'
import { database } from '@/lib/storage/database'
import { parseInput } from './parse-input'

export type CreateTokenInput = { actor: Actor; name: string; scopes: TokenScope[]; days: number }
export type TokenCreated = { token: string; expiresAt: Date }

const schema = z.object({
  name: apiTokenSchema.shape.name,
  scopes: apiTokenSchema.shape.scopes,
  days: z.int().min(1).max(366),
})
const mostTokens = 50

/** The token is told once, here: only its hash is stored. */
export async function createToken(input: CreateTokenInput): Promise<Result<TokenCreated>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { name, scopes, days } = given.value
  const { prisma } = await database()
  if ((await countApiTokens(prisma, userId.value)) >= mostTokens)
    return fail('too-large', 'too-many-tokens', { params: { most: mostTokens } })
  const token = newPersonalToken()
  const createdAt = new Date()
  const expiresAt = personalTokenExpiry(createdAt, days)
  await insertApiToken(prisma, {
    ...{ ownerId: userId.value, name, createdAt, expiresAt },
    scopes: [...new Set(scopes)],
    tokenHash: personalTokenHash(token),
    ending: token.slice(-4),
  })
  return ok({ token, expiresAt })
}
