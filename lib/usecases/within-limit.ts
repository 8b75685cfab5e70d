import 'server-only'
import { fail, ok, type Result } from '@/lib/model/result'
import { consume } from '@/lib/storage/rate-limits'

const minute = 60

/** How often one address, code, e-mail or instructor may do what, in which time. A lecture hall shares one address. */
const limits = {
  'join-address': { limit: 600, windowSeconds: 5 * minute },
  'join-code': { limit: 600, windowSeconds: 5 * minute },
  'resume-address': { limit: 60, windowSeconds: 15 * minute },
  'make-resume-code': { limit: 20, windowSeconds: 15 * minute },
  'sign-in-address': { limit: 60, windowSeconds: 15 * minute },
  'sign-in-email': { limit: 10, windowSeconds: 15 * minute },
  'invitation-address': { limit: 60, windowSeconds: 15 * minute },
  'claim-address': { limit: 60, windowSeconds: 15 * minute },
  'change-password': { limit: 10, windowSeconds: 15 * minute },
  generate: { limit: 30, windowSeconds: 60 * minute },
  import: { limit: 60, windowSeconds: 60 * minute },
  'test-model': { limit: 60, windowSeconds: 60 * minute },
  'ask-about': { limit: 300, windowSeconds: 60 * minute },
  'access-code': { limit: 600, windowSeconds: 5 * minute },
  'read-file': { limit: 240, windowSeconds: 60 * minute },
  'fetch-address': { limit: 120, windowSeconds: 60 * minute },
  'accept-share': { limit: 60, windowSeconds: 15 * minute },
  invite: { limit: 50, windowSeconds: 60 * minute },
  api: { limit: 600, windowSeconds: 5 * minute },
  'api-address': { limit: 60, windowSeconds: 15 * minute },
} as const

/** How many more of what is counted there may be, and in how many seconds it begins anew. */
export type Pace = {
  allowed: boolean
  limit: number
  windowSeconds: number
  remaining: number
  resetSeconds: number
}

/** Counts this try, and says how many are left. */
export async function countTry(name: keyof typeof limits, who: string): Promise<Pace> {
  const { limit, windowSeconds } = limits[name]
  const counted = await consume({ key: `${name}:${who}`, now: new Date(), limit, windowSeconds })
  return { ...counted, limit, windowSeconds }
}

/** Counts this try, and fails with 'too-many' when it is one more than allowed. */
export async function withinLimit(name: keyof typeof limits, who: string): Promise<Result<null>> {
  const { allowed, resetSeconds } = await countTry(name, who)
  if (allowed) return ok(null)
  return fail('too-many', 'too-many-tries', {
    params: { minutes: Math.max(1, Math.ceil(resetSeconds / minute)) },
  })
}
