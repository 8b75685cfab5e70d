import type { AttemptResult } from '@/lib/usecases/find-attempt-result'

export type ShownProps<S extends AttemptResult['shows']> = {
  result: AttemptResult & { shows: S }
  /** Came here from a code that gives no more attempts. */
  noMore: boolean
}
