import { createTranslator } from 'use-intl/core'
import type { StartError } from '@/lib/model/start-error'
import { catalogue } from './catalogue'
import { terminalLanguage } from './terminal-language'

/** What stopped the server from starting, in one line and in the language of the terminal; null when it is a bug. */
export function startLine(error: unknown): string | null {
  // The class may come from another bundle: its name is what the two have in common.
  if (!(error instanceof Error) || error.name !== 'StartError') return null
  const { code, params } = error as StartError
  const locale = terminalLanguage()
  return createTranslator({ locale, messages: catalogue[locale], namespace: 'start' })(code, params)
}
