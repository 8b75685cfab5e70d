import type { Entity, Sentence } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** One letter a token, so that a date is a pattern of letters: w weekday, m month, d day, y year, … */
function lettersOf(sentence: Sentence, grammar: Grammar): string {
  return sentence.tokens
    .map(({ form, upos }, index) => {
      const word = lookupForm(form)
      if (grammar.weekdays.has(word)) return 'w'
      // "may" is a month with a capital only, and never an auxiliary.
      if (grammar.months.has(word) && upos !== 'AUX' && upos !== 'VERB') return 'm'
      if (/^(?:[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th)?$/.test(word)) return 'd'
      if (/^(?:1\d{3}|20\d{2})$/.test(word)) return 'y'
      if (/^(?:1[1-9]|20)\d0s$/.test(word)) return 's'
      if (/^(?:[ivx]+e|\d+(?:e|st|nd|rd|th))$/.test(word) && isCentury(sentence, index + 1, grammar))
        return 'o'
      if (grammar.centuries.has(word)) return 'c'
      if (grammar.relativeDates.has(word)) return 'r'
      if (grammar.partsOfDay.has(word)) return 'p'
      if (grammar.dateJoiners.has(word)) return 'j'
      if (word === ',') return ','
      return grammar.dateFillers.has(word) ? 'f' : '-'
    })
    .join('')
}

function isCentury(sentence: Sentence, index: number, grammar: Grammar): boolean {
  return grammar.centuries.has(lookupForm(sentence.tokens[index]?.form ?? ''))
}

const patterns = [
  // "lundi 3 mars 2025", "du 12 au 16 août", "September 21, 2025", "mars et avril"; with the part of the day.
  /(?:w,?f?)?(?:djf?)?d?f?m(?:d(?!m))?(?:,?y)?(?:jf?d?f?m(?:d(?!m))?(?:,?y)?)?p?/dg,
  /wd?p?/dg,
  /oc/dg,
  /s/dg,
  /rp?/dg,
  /y/dg,
]

/** Dates that name a day, month, year or century; without the words before them ("en", "le", "on"). */
export function findDates(sentence: Sentence, index: number, grammar: Grammar): Entity[] {
  const letters = lettersOf(sentence, grammar)
  const taken = new Set<number>()
  const dates: Entity[] = []
  for (const pattern of patterns)
    for (const match of letters.matchAll(pattern)) {
      const from = match.index + (/^[fj,]*/.exec(match[0])?.[0].length ?? 0)
      const to = match.index + match[0].length
      if (from >= to || taken.has(from)) continue
      if (match[0] === 'y' && !yearAlone(sentence, from, grammar)) continue
      for (let at = from; at < to; at++) taken.add(at)
      const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
      if (!first || !last) continue
      const span = { start: first.span.start, end: last.span.end }
      dates.push({
        span,
        sentence: index,
        tokens: { from, to },
        class: 'date',
        confidence: match[0] === 'y' ? 0.8 : 0.95,
      })
    }
  return dates
}

/** "en 1994", "(1994)", "1994-1998": a bare number of four digits is a year only where years stand. */
function yearAlone(sentence: Sentence, at: number, grammar: Grammar): boolean {
  const before = lookupForm(sentence.tokens[at - 1]?.form ?? '')
  const after = sentence.tokens[at + 1]
  if (after && (after.upos === 'NOUN' || after.upos === 'SYM')) return false
  return (
    grammar.yearMarkers.has(before) || before === '(' || before === '-' || before === '–' || before === ','
  )
}
