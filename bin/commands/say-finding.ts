import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import type { Language } from '@/lib/model/language'
import type { Finding } from '@/lib/model/question'

/** A finding in a sentence, in the language of the quiz: the same quiz reads the same on every machine. */
export function findingLine(finding: Finding, language: Language): string {
  const say = createTranslator({ locale: language, messages: catalogue[language], namespace: 'findings' })
  return say.has(finding.rule as never) ? say(finding.rule as never, finding.params as never) : finding.rule
}
