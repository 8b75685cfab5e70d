import { type Failure, fail, type Result } from '@/lib/model/result'

/** To whoever is not its learner (nobody, an instructor, another guest) an attempt is one thing: not there. */
export function hideAttempt<T, F extends Failure>(result: Result<T, F>): Result<T, F | Failure> {
  if (result.ok || !['unauthenticated', 'forbidden'].includes(result.failure.kind)) return result
  return fail('not-found', 'attempt-not-found')
}
