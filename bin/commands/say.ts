import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import { type Language, languageSchema } from '@/lib/model/language'
import type { Failure } from '@/lib/model/result'

/** The language of the terminal, as POSIX orders it: LC_ALL, LC_MESSAGES, LANG; English when they name another. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return languageSchema.catch('en').parse(named.slice(0, 2).toLowerCase())
}

const locale = terminalLanguage()
export const say = createTranslator({ locale, messages: catalogue[locale], namespace: 'cli' })
const sayFailure = createTranslator({ locale, messages: catalogue[locale], namespace: 'failures' })

/** An expected failure in one line. */
export function failureLine(failure: Failure): string {
  const key = sayFailure.has(failure.code as never) ? failure.code : 'unexpected'
  return sayFailure(key as never, failure.params as never)
}
