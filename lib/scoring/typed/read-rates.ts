import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { readNumber } from './read-number-words'
import { figureTokens, shapeFigures } from './shape-figures'
import { unitSpellings } from './units'

/** What a text counts by: "par seconde", "a day", "per head" → the unit, or the word when it is no unit. */
export function readRates(text: string, language: Language): string[] {
  const { perWords, rateArticles, decimalMark } = scoringWords[language]
  const tokens = figureTokens(shapeFigures(text, decimalMark))
  const spellings = unitSpellings(language)
  const rates: string[] = []
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (next === undefined) break
    if (readNumber(tokens, at + 1, language)) continue
    const unit = spellings.get(next)?.[0]
    if (perWords.includes(token)) rates.push(unit ?? next)
    else if (rateArticles.includes(token) && unit !== undefined && at > 0) rates.push(unit)
  }
  return rates
}
