import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import { terminalLanguage } from '@/lib/messages/terminal-language'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Finding } from '@/lib/model/question'

/** A finding in a sentence, in the language of the quiz where we speak it: the same quiz reads the same on every machine. */
export function findingLine(finding: Finding, language: ArticleLanguage): string {
  const locale = engineLanguage(language) ?? terminalLanguage()
  const say = createTranslator({ locale, messages: catalogue[locale], namespace: 'findings' })
  return say.has(finding.rule as never) ? say(finding.rule as never, finding.params as never) : finding.rule
}
