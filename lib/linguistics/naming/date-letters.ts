import type { Sentence, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/**
 * One letter a token, so that a date is a pattern of letters:
 * w weekday · m month · d day · y year · t two figures of a decade · s decade in one word · Y "années" · o c "XIXe siècle" ·
 * r "hier" · p part of the day · k season · n stretch of time · L l "last" before and after its noun · T "this" · A G "il y a", "ago" ·
 * u another number · 1 "un", "a" · e "début" · M "mi-mai" · D "12/03/2016" · R "12-16" ·
 * Z "1994-1998" · j joiner · f filler · "," "/" themselves · - anything else.
 */
export function dateLetters({ tokens }: Sentence, grammar: Grammar): string {
  const letters = tokens.map((token, index) => letterOf(token, index, tokens, grammar))
  const ago = grammar.agoBefore
  for (let at = 0; ago.length > 0 && at + ago.length <= tokens.length; at++)
    if (ago.every((word, i) => lookupForm(tokens[at + i]?.form ?? '') === word))
      letters.fill('A', at, at + ago.length)
  return letters.join('')
}

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/
/** "12/03/2016", "2016-03-12" in one token. */
export const inFigures = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{1,2}-\d{1,2})$/
const romanCentury = /^[ivx]+e$/
const ordinal = /^\d{1,2}(?:e|st|nd|rd|th)$/

function letterOf(
  { form, upos }: TaggedToken,
  index: number,
  tokens: readonly TaggedToken[],
  grammar: Grammar,
): string {
  const word = lookupForm(form)
  const next = lookupForm(tokens[index + 1]?.form ?? '')
  if (word === ',' || word === '/') return word
  if (grammar.weekdays.has(word)) return 'w'
  // "may" and "march" are verbs too, and months with a capital only where months have one.
  if (grammar.months.has(word) && upos !== 'AUX' && upos !== 'VERB') return 'm'
  if (/^\d/.test(word)) {
    if (inFigures.test(word)) return 'D'
    if (/^\d{1,2}[-–]\d{1,2}$/.test(word)) return 'R'
    if (/^(?:1\d{3}|20\d\d)[-–](?:1\d{3}|20\d\d)$/.test(word)) return 'Z'
    if ((romanCentury.test(word) || ordinal.test(word)) && grammar.centuries.has(next)) return 'o'
    if (dayNumber.test(word)) return 'd'
    if (/^(?:1\d{3}|20\d{2})$/.test(word)) return 'y'
    if (/^(?:(?:1[1-9]|20)\d0|[2-9]0)s$/.test(word)) return 's'
    if (/^[2-9]0$/.test(word)) return 't'
    if (/^\d{1,3}$/.test(word)) return 'u'
  }
  if ((romanCentury.test(word) || grammar.centuryOrdinals.has(word)) && grammar.centuries.has(next))
    return 'o'
  if (grammar.centuries.has(word)) return 'c'
  if (grammar.relativeDates.has(word)) return 'r'
  if (grammar.partsOfDay.has(word)) return 'p'
  if (grammar.seasons.has(word)) return 'k'
  if (compoundPart(word, grammar)) return 'M'
  if (grammar.decadeNouns.has(word) && /^(?:\d{4}|\d0)$/.test(next)) return 'Y'
  if (grammar.periods.has(word)) return 'n'
  if (grammar.shiftsBefore.has(word)) return 'L'
  if (grammar.shiftsAfter.has(word)) return 'l'
  if (grammar.nearWords.has(word)) return 'T'
  if (grammar.agoAfter.has(word)) return 'G'
  if (grammar.oneWords.has(word)) return '1'
  if (grammar.datePart.has(word)) return 'e'
  if (grammar.dateJoiners.has(word)) return 'j'
  if (upos === 'NUM') return 'u'
  return grammar.dateFillers.has(word) ? 'f' : grammar.agoFillers.has(word) ? 'b' : '-'
}

/** "mi-mai", "mid-March": a month with its part in one word. */
export function compoundPart(word: string, grammar: Grammar): { part: string; month: number } | null {
  const [part = '', name = ''] = word.split('-')
  const month = grammar.months.get(name)
  return month !== undefined && grammar.datePart.has(part) ? { part, month } : null
}
