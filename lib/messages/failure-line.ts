import { createTranslator } from 'use-intl/core'
import type { Language } from '@/lib/model/language'
import type { Failure } from '@/lib/model/result'
import { catalogue } from './catalogue'
import { terminalLanguage } from './terminal-language'

/** An expected failure in one line, for a terminal or a log. */
export function failureLine(failure: Failure, locale: Language = terminalLanguage()): string {
  const say = createTranslator({ locale, messages: catalogue[locale], namespace: 'failures' })
  const key = say.has(failure.code as never) ? failure.code : 'unexpected'
  return say(key as never, failure.params as never)
}
