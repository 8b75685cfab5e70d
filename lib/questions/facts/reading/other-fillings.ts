import { countryNames } from '@/lib/linguistics/naming/countries'
import type { Entity } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Reader } from './reader'

/** "6.5 million crowns ($2.3m; £1.2m)": the same amount once more, as the article converts it in the bracket behind. */
export function otherAmounts({ text, places }: Reader, { span, sentence, class: kind }: Entity): string[] {
  const [bracket] = /^\s?\([^()]*\)/u.exec(text.slice(span.end, span.end + longestBracket)) ?? []
  if (!bracket) return []
  const end = span.end + bracket.length
  return places
    .entitiesIn(sentence)
    .filter(other => other.class === kind && other.span.start >= span.end && other.span.end <= end)
    .map(other => textOf(text, other.span))
}

/** "Britain" where the article says "the UK" as well: a country by its other names in the language. */
export const otherCountryNames = ({ document: { article } }: Reader, name: string): string[] =>
  countryNames(article.language, name).filter(other => other !== name)

/** "Larn, Brennshire": the county alone, and both together. */
export function placesAround({ text, places }: Reader, { span, sentence }: Entity): string[] {
  const around = places
    .entitiesIn(sentence)
    .find(other => other.class === 'place' && text.slice(span.end, other.span.start) === ', ')
  // "in Larn, Odden and Lisse" are places side by side.
  if (!around || /^,?\s(?:and|or|et|ou)\s|^,\s\p{Lu}/u.test(text.slice(around.span.end))) return []
  return [textOf(text, around.span), textOf(text, { start: span.start, end: around.span.end })]
}

const longestBracket = 60
