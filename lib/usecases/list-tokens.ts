import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import type { ApiToken } from '@/lib/model/token'
import { listApiTokens } from '@/lib/storage/api-tokens'
import { database } from '@/lib/storage/database'

export type ListTokensInput = { actor: Actor }
export type TokenList = { tokens: (ApiToken & { expired: boolean })[] }

/** One's own, the newest first. */
export async function listTokens({ actor }: ListTokensInput): Promise<Result<TokenList>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const { prisma } = await database()
  const now = new Date()
  const tokens = await listApiTokens(prisma, userId.value)
  return ok({ tokens: tokens.map(token => ({ ...token, expired: token.expiresAt <= now })) })
}
