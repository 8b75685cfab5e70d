import type { Entity, Sentence } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { dateLetters } from './date-letters'
import { readDate } from './read-date'
import { resolveDate } from './resolve-date'

/** In order of trust: what an earlier pattern has taken is not taken again. See date-letters.ts. */
const patterns = [
  /D/g,
  // "il y a près de deux ans", "a year ago".
  /AAA[bf]*[du1t]+n/g,
  /[du1t]+nG/g,
  // "lundi 3 mars 2025", "du 12 au 16 août", "September 21, 2025", "mars et avril"; with the part of the day.
  /(?:w,?f?)?(?:R|(?:djf?)?d)?f?m(?:R|d(?!m))?(?:jd(?!m))?(?:,?y)?l?(?:jf?d?f?m(?:d(?!m))?(?:,?y)?)?p?/g,
  /L?wl?d?p?/g,
  /My?/g,
  /oc/g,
  /Y[yt]|s/g,
  /rp?|Tp/g,
  /Lk|kl|kf?y|Tk/g,
  /Lm/g,
  /Ln|nl|Tn/g,
  /yjy|Z/g,
  /y/g,
]

/**
 * Dates that name a day, week, month, season, year or century, without the words before them ("en", "le", "on"), with what they
 * say. `today`: the day of the article, null when it is not known.
 */
export function findDates(
  sentence: Sentence,
  index: number,
  grammar: Grammar,
  today: string | null,
): Entity[] {
  const letters = dateLetters(sentence, grammar)
  if (!/[a-zA-Z1]/.test(letters)) return []
  const taken = new Set<number>()
  const dates: Entity[] = []
  for (const pattern of patterns)
    for (const match of letters.matchAll(pattern)) {
      const from = match.index + (/^[fj,]*/.exec(match[0])?.[0].length ?? 0)
      let to = match.index + match[0].length
      const kind = match[0]
      if (kind === 'y' && !yearAlone(sentence, from, grammar)) continue
      if (kind === 'yjy' && !yearsTogether(sentence, from, grammar)) continue
      if (kind === 'Z' && sentence.tokens[to]?.upos === 'NOUN') continue
      // "9 à Paris": a joiner that joins nothing is none of the date.
      while (/[fj,]/.test(letters[to - 1] ?? '')) to--
      if (from >= to || range(from, to).some(at => taken.has(at))) continue
      const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
      if (!first || !last) continue
      for (const at of range(from, to)) taken.add(at)
      const read = readDate(sentence, { from, to }, letters.slice(from, to), grammar)
      dates.push({
        span: { start: first.span.start, end: last.span.end },
        sentence: index,
        tokens: { from, to },
        class: 'date',
        confidence: kind === 'y' ? 0.8 : 0.95,
        value: resolveDate(read, sentence, { from, to }, today, grammar),
      })
    }
  return dates
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** "en 1994", "(1994)", "1994-1998": a bare number of four digits is a year only where years stand. */
function yearAlone({ tokens }: Sentence, at: number, grammar: Grammar): boolean {
  const before = lookupForm(tokens[at - 1]?.form ?? '')
  const after = tokens[at + 1]
  if (after && (after.upos === 'NOUN' || after.upos === 'SYM' || after.form === '%')) return false
  return grammar.yearMarkers.has(before) || /^[(\-–,]$/.test(before)
}

/** "de 1994 à 1998", "(1994-1998)"; "en 1994 et 1998" are two years. */
function yearsTogether({ tokens }: Sentence, at: number, grammar: Grammar): boolean {
  const before = lookupForm(tokens[at - 1]?.form ?? '')
  const after = tokens[at + 3]
  const ascending = Number(tokens[at]?.form) < Number(tokens[at + 2]?.form)
  return ascending && grammar.rangeOpeners.has(before) && after?.upos !== 'NOUN'
}
