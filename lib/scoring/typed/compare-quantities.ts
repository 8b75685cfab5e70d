import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { scoringWords } from '../words'
import { type Around, stemWords } from './around'
import { type Quantity, readQuantities } from './read-quantities'
import { readRates } from './read-rates'
import { sameForm } from './same-form'

type Words = {
  nouns: readonly string[]
  stem: ReadonlySet<string>
  empty: readonly string[]
  language: Language
}

/** Readings of a unit are exact but for the rounding of binary fractions: numbers of twelve figures keep their last. */
const close = (a: number, b: number) =>
  Math.abs(a - b) <= 16 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b))

/** Numbers with units: parsed, converted, never fuzzy. A unit left out is accepted and noted; another unit is another number. */
export function compareQuantities(
  key: string,
  response: string,
  language: Language,
  around: Around,
): Judgement | null {
  const meant = readQuantities(key, language)
  if (meant.length === 0) return null
  const given = readQuantities(response, language)
  if (given.length === 0) return judged('rejected', 'no-number')
  const { countNouns, empty } = scoringWords[language]
  const words = { nouns: countNouns, stem: stemWords(around.stem), empty, language }
  if (given.length > meant.length)
    return given.some((readings, i) => i < meant.length && matches(meant[i], readings, words))
      ? judged('review', 'several-numbers')
      : judged('rejected', 'number-differs')
  const pairs = meant.map((readings, i) => judgePair(readings, given[i] ?? [], words))
  const worst =
    pairs.find(({ outcome }) => outcome === 'rejected') ?? pairs.find(({ outcome }) => outcome === 'review')
  if (worst) return worst
  if (anotherRate(key, response, around.stem, language)) return judged('rejected', 'unit-differs')
  return pairs.find(({ reason }) => reason.code === 'unit-missing') ?? judged('accepted', 'same-number')
}

/** "170 times a minute" where the key, or the question, says a second. */
function anotherRate(key: string, response: string, stem: string, language: Language): boolean {
  const given = readRates(response, language)
  if (given.length === 0) return false
  const meant = [...readRates(key, language), ...readRates(stem, language)]
  return meant.length > 0 && !given.some(rate => meant.includes(rate))
}

const matches = (meant: readonly Quantity[] | undefined, given: readonly Quantity[], words: Words) =>
  meant !== undefined && judgePair(meant, given, words).outcome !== 'rejected'

function judgePair(meant: readonly Quantity[], given: readonly Quantity[], words: Words): Judgement {
  let best = judged('rejected', 'number-differs')
  for (const a of meant) {
    for (const b of given) {
      const judgement = judgeReading(a, b, words)
      if (judgement.outcome === 'accepted') return judgement
      if (judgement.outcome === 'review' || best.reason.code === 'number-differs') best = judgement
    }
  }
  return best
}

function judgeReading(meant: Quantity, given: Quantity, words: Words): Judgement {
  if (meant.dimension === given.dimension) {
    if (!close(meant.value, given.value)) return judged('rejected', 'number-differs')
    return sameNoun(meant.word, given.word, words)
      ? judged('accepted', 'same-number')
      : judged('review', 'unit-unknown')
  }
  if (meant.dimension !== null && given.dimension === null) return judgeWithoutUnit(meant, given, words)
  if (meant.dimension === null && close(meant.value, given.written ?? given.value))
    return judged('review', 'unit-added')
  return judged('rejected', close(meant.value, given.value) ? 'unit-differs' : 'number-differs')
}

/** "3,100 men" is not 3,100 women; "3,100 people" may be, and what the question names needs no other noun. */
function sameNoun(
  meant: string | null,
  given: string | null,
  { nouns, stem, empty, language }: Words,
): boolean {
  if (meant === null || given === null || empty.includes(given) || empty.includes(meant)) return true
  if (sameForm(meant, given, language) || nouns.includes(given)) return true
  return stem.has(given)
}

/** "68" for "68 euros": the figure as the key writes it, no other noun behind it. */
function judgeWithoutUnit(meant: Quantity, given: Quantity, { empty, stem }: Words): Judgement {
  const written = meant.written ?? meant.value
  if (!close(written, given.value)) return judged('rejected', 'number-differs')
  return given.word === null || empty.includes(given.word) || stem.has(given.word)
    ? judged('accepted', 'unit-missing')
    : judged('review', 'unit-unknown')
}
