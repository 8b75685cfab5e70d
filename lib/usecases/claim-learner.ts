import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import type { Result } from '@/lib/model/result'

export type ClaimLearnerInput = {
  actor: Actor
  name: string
  email: string
  password: string
  address: string
}
export type LearnerClaimed = { cookies: Cookie[] }

export async function claimLearner(_input: ClaimLearnerInput): Promise<Result<LearnerClaimed>> {
  throw new Error('not filled yet')
}
