import { judging as en } from '@/lib/languages/en/judging'
import { judging as fr } from '@/lib/languages/fr/judging'
import { type ArticleLanguage, decimalMarkOf, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import { unreadJudging } from './unread-judging'

/** What judging knows of a language; French is the shape that the others follow. */
export type Judging = typeof fr

const judgings = { fr, en } satisfies { [L in Language]: Judging }

const unread = new Map<string, Judging>()

/** Of a language without an engine it is known how it parts decimals, and nothing else. */
export function judgingOf(language: ArticleLanguage): Judging {
  const read = engineLanguage(language)
  if (read) return judgings[read]
  const decimal = decimalMarkOf(language)
  const judging = unread.get(decimal) ?? unreadJudging(decimal)
  unread.set(decimal, judging)
  return judging
}
