import type { Failure } from '@/lib/model/result'

/** The translator of the `failures` namespace, as far as it is needed here. */
type Say = {
  (code: never, params?: never): string
  has: (code: never) => boolean
}

/** What a failure says to a person; a code without a message says the general one. */
export function failureWords(t: Say, failure: Failure): string {
  const code = failure.code as never
  return t.has(code) ? t(code, failure.params as never) : t('unexpected' as never)
}
