import 'server-only'
import { fail, ok, type Result } from '@/lib/model/result'
import { consume, foresee, giveBack } from '@/lib/storage/rate-limits'

const minute = 60

/**
 * How often one address, code, e-mail or instructor may do what, in which time. A school shares one address: of codes only
 * tries that missed count.
 */
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

type Name = keyof typeof limits
/** What is counted, and for whom. */
export type Counter = readonly [name: Name, who: string]

const consumptionOf = ([name, who]: Counter) => ({ key: `${name}:${who}`, now: new Date(), ...limits[name] })

/** Counts this try, and says how many are left. */
export async function countTry(name: Name, who: string): Promise<Pace> {
  const { limit, windowSeconds } = limits[name]
  return { ...(await consume(consumptionOf([name, who]))), limit, windowSeconds }
}

/** Counts this try, and fails with 'too-many' when it is one more than allowed. */
export async function withinLimit(name: Name, who: string): Promise<Result<null>> {
  const { allowed, resetSeconds } = await countTry(name, who)
  return allowed ? ok(null) : tooMany(resetSeconds)
}

/**
 * A try of what nobody could find by trying: counted when it missed. Where too many missed, what is right does not help
 * either. Those on their way at the same moment are not held against each other. Not `counted`: a miss is tried once more
 * by the caller, and counts then.
 */
export async function unlessManyMissed<T>(
  counters: readonly Counter[],
  work: () => Promise<Result<T>>,
  counted = true,
): Promise<Result<T>> {
  const over = (await foresee(counters.map(consumptionOf))).find(({ allowed }) => !allowed)
  if (over) return tooMany(over.resetSeconds)
  const result = await work()
  if (!result.ok && counted) for (const counter of counters) await consume(consumptionOf(counter))
  return result
}

/** A try of what is short enough to be found by trying: counted before, and taken back when `missed` says it was none. */
export async function unlessTried<T>(
  counter: Counter,
  work: () => Promise<Result<T>>,
  missed: (result: Result<T>) => boolean,
): Promise<Result<T>> {
  const allowed = await withinLimit(...counter)
  if (!allowed.ok) return allowed
  const result = await work()
  if (!missed(result)) await giveBack(consumptionOf(counter).key)
  return result
}

function tooMany(resetSeconds: number): Result<never> {
  const minutes = Math.max(1, Math.ceil(resetSeconds / minute))
  return fail('too-many', 'too-many-tries', { params: { minutes } })
}
