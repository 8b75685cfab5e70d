import 'server-only'
import { fail, ok, type Result } from '@/lib/model/result'
import { consume } from '@/lib/storage/rate-limits'

const minute = 60

/** How often one address, code, e-mail or instructor may do what, in which time. A lecture hall shares one address. */
const limits = {
  'join-address': { limit: 600, windowSeconds: 5 * minute },
  'join-code': { limit: 600, windowSeconds: 5 * minute },
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
} as const

/** Counts this try, and fails with 'too-many' when it is one more than allowed. */
export async function withinLimit(name: keyof typeof limits, who: string): Promise<Result<null>> {
  const { allowed, retryAfterSeconds } = await consume({
    key: `${name}:${who}`,
    now: new Date(),
    ...limits[name],
  })
  if (allowed) return ok(null)
  return fail('too-many', 'too-many-tries', {
    params: { minutes: Math.max(1, Math.ceil(retryAfterSeconds / minute)) },
  })
}
