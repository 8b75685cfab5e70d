import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import { terminalLanguage } from '@/lib/messages/terminal-language'
import type { Failure } from '@/lib/model/result'

export const locale = terminalLanguage()
export const say = createTranslator({ locale, messages: catalogue[locale], namespace: 'cli' })
const sayFailure = createTranslator({ locale, messages: catalogue[locale], namespace: 'failures' })

/** An expected failure in one line. */
export function failureLine(failure: Failure): string {
  const key = sayFailure.has(failure.code as never) ? failure.code : 'unexpected'
  return sayFailure(key as never, failure.params as never)
}
