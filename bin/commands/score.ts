import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import { terminalLanguage } from '@/lib/messages/terminal-language'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import type { ScoreReason } from '@/lib/model/score'
import { type ScoredPart, scoreLines } from '@/lib/usecases/score-lines'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { readInput } from './read-input'
import { failureLine, say } from './say'

export const summary = say('score.summary')
export const help = say('score.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('score', args, {})
  if (!read.ok) return refuse(read.line, wrongUsage)
  const input = await readInput(read.file)
  if (!input.ok) return refuse(input.line, unusable)
  const scored = await scoreLines(input.text)
  if (!scored.ok) return refuse(failureLine(scored.failure), unusable)
  for (const { language, share, gaps, ...whole } of scored.value)
    console.log(
      JSON.stringify({
        ...shown(whole, language),
        ...(share === null ? {} : { share }),
        ...(gaps === null ? {} : { gaps: gaps.map(gap => shown(gap, language)) }),
      }),
    )
  return done
}

const shown = ({ outcome, reason, note }: ScoredPart, language: ArticleLanguage) => ({
  outcome,
  reason: reasonLine(reason, language),
  ...(note === null ? {} : { note }),
})

const translators = new Map<Language, ReturnType<typeof translatorOf>>()
const translatorOf = (language: Language) =>
  createTranslator({ locale: language, messages: catalogue[language], namespace: 'scores' })

/** In the language of the quiz, as a learner reads it, where we speak it. */
function reasonLine({ code, params }: ScoreReason, language: ArticleLanguage): string {
  const locale = engineLanguage(language) ?? terminalLanguage()
  const translate = translators.get(locale) ?? translatorOf(locale)
  translators.set(locale, translate)
  return translate(code as never, params as never)
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
