import type { DateValue, Sentence, TokenRange } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { compoundPart } from './date-letters'
import { readNumber } from './read-number'

export type Said = DateValue['said']
/** What the words say before the day of the article is looked at. `end`: the other end of a stretch of days. */
export type ReadDate = {
  said: Said
  end: Said | null
  decade: number | null
  century: number | null
  season: number | null
  /** Days, or periods, from the day of the article: "hier" -1 day, "la semaine prochaine" 1 week, "il y a deux ans" -2 years. */
  shift: { by: number; unit: 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' } | null
  /** "mardi prochain" 1, "mars dernier" -1, "cet été" 0; null when nothing tells. */
  side: number | null
  part: DateValue['part']
}

const nothing: Said = { year: null, month: null, day: null, weekday: null }

/** `letters`: those of the tokens of the range (date-letters.ts). */
export function readDate(sentence: Sentence, range: TokenRange, letters: string, grammar: Grammar): ReadDate {
  const tokens = sentence.tokens.slice(range.from, range.to)
  const words = tokens.map(token => lookupForm(token.form))
  const read: ReadDate = {
    said: { ...nothing },
    end: null,
    decade: null,
    century: null,
    season: null,
    shift: null,
    side: null,
    part: grammar.datePart.get(lookupForm(sentence.tokens[range.from - 1]?.form ?? '')) ?? null,
  }
  if (letters === 'D') return { ...read, said: inFigures((words[0] ?? '').split(/[/.-]/), grammar) }
  const points: Said[] = [read.said]
  for (const [i, letter] of [...letters].entries()) {
    const word = words[i] ?? ''
    const last = points.at(-1) ?? read.said
    if (letter === 'w') last.weekday ??= grammar.weekdays.get(word) ?? null
    else if (letter === 'm') last.month = grammar.months.get(word) ?? null
    else if (letter === 'y') last.year = Number(word)
    else if (letter === 'd') last.day ??= Number.parseInt(word, 10)
    else if (letter === 'j') points.push({ ...nothing })
    else if (letter === 'R' || letter === 'Z') {
      const [first, second] = word.split(/[-–]/).map(Number)
      const key = letter === 'R' ? 'day' : 'year'
      last[key] = first ?? null
      points.push({ ...nothing, [key]: second ?? null })
    } else if (letter === 's' || (letter === 't' && letters[i - 1] === 'Y')) read.decade = decadeOf(word)
    else if (letter === 'o') read.century = grammar.centuryOrdinals.get(word) ?? centuryOf(word)
    else if (letter === 'k') read.season = grammar.seasons.get(word) ?? null
    else if (letter === 'r') read.shift = { by: grammar.relativeDates.get(word) ?? 0, unit: 'day' }
    else if (letter === 'L') read.side = grammar.shiftsBefore.get(word) ?? null
    else if (letter === 'l') read.side = grammar.shiftsAfter.get(word) ?? null
    else if (letter === 'T') read.side = 0
    else if (letter === 'M') {
      const compound = compoundPart(word, grammar)
      last.month = compound?.month ?? null
      read.part = grammar.datePart.get(compound?.part ?? '') ?? null
    }
  }
  if (letters.startsWith('Y') && letters[1] === 'y')
    Object.assign(read, { decade: points[0]?.year, said: nothing })
  if (letters.startsWith('T') && letters.includes('p')) read.shift = { by: 0, unit: 'day' }
  const unit = grammar.periods.get(words[letters.indexOf('n')] ?? '')
  if (unit && /[AG]/.test(letters))
    read.shift = { by: -(countIn(sentence, range, letters, grammar) ?? Number.NaN), unit }
  else if (unit) read.shift = { by: read.side ?? 0, unit }
  const [first, second] = points
  if (first && second) joinEnds(first, second)
  return { ...read, end: second ?? null }
}

/** "12 au 16 août 2026": the first day takes month and year from the second, and the second from the first ("March 3 to 5"). */
function joinEnds(first: Said, second: Said): void {
  first.year ??= second.year
  second.year ??= first.year
  if (second.day !== null && second.month === null) second.month = first.month
  if (first.day !== null && first.month === null) first.month = second.month
}

function inFigures(words: readonly string[], grammar: Grammar): Said {
  const [a = 0, b = 0, c = 0] = words.map(Number)
  if (a > 31) return { ...nothing, year: a, month: b, day: c }
  if (b > 12) return { ...nothing, year: c, month: a, day: b }
  const monthFirst = a > 12 ? false : grammar.monthFirst
  if (monthFirst === null && a !== b) return { ...nothing, year: c }
  return { ...nothing, year: c, month: monthFirst ? a : b, day: monthFirst ? b : a }
}

/** "1990s" and "90": those of two figures are of the twentieth century, but the twenties are of two. */
function decadeOf(word: string): number | null {
  const figures = Number.parseInt(word, 10)
  if (figures >= 1000) return figures
  return figures >= 30 ? 1900 + figures : null
}

const roman: Record<string, number> = { i: 1, v: 5, x: 10 }

/** "XIXe" and "19th": 19. */
function centuryOf(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10)
  const values = [...word.replace(/e$/, '')].map(letter => roman[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

function countIn(sentence: Sentence, range: TokenRange, letters: string, grammar: Grammar): number | null {
  const at = letters.search(/[du1t]/)
  const token = sentence.tokens[range.from + at]
  if (at < 0 || !token) return null
  return letters[at] === '1' ? 1 : (readNumber(sentence.tokens, range.from + at, grammar)?.amount ?? null)
}
