import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import { failureLine as failureWords } from '@/lib/messages/failure-line'
import { terminalLanguage } from '@/lib/messages/terminal-language'
import type { Failure } from '@/lib/model/result'

export const locale = terminalLanguage()
export const say = createTranslator({ locale, messages: catalogue[locale], namespace: 'cli' })

/** An expected failure in one line. */
export const failureLine = (failure: Failure): string => failureWords(failure, locale)
