import type { Language } from '@/lib/model/language'
import { type Judgement, judged } from '../scorer'
import { type Quantity, readQuantities } from './read-quantities'

/** Readings of a unit are exact but for the rounding of binary fractions. */
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))

/** Numbers with units: parsed, converted, never fuzzy. A unit left out is accepted and noted; another unit is another number. */
export function compareQuantities(key: string, response: string, language: Language): Judgement | null {
  const meant = readQuantities(key, language)
  if (meant.length === 0) return null
  const given = readQuantities(response, language)
  if (given.length === 0) return judged('rejected', 'no-number')
  if (given.length > meant.length)
    return given.some((readings, i) => i < meant.length && matches(meant[i], readings))
      ? judged('review', 'several-numbers')
      : judged('rejected', 'number-differs')
  const pairs = meant.map((readings, i) => judgePair(readings, given[i] ?? []))
  return (
    pairs.find(({ outcome }) => outcome === 'rejected') ??
    pairs.find(({ outcome }) => outcome === 'review') ??
    pairs.find(({ reason }) => reason.code === 'unit-missing') ??
    judged('accepted', 'same-number')
  )
}

const matches = (meant: readonly Quantity[] | undefined, given: readonly Quantity[]) =>
  meant !== undefined && judgePair(meant, given).outcome !== 'rejected'

function judgePair(meant: readonly Quantity[], given: readonly Quantity[]): Judgement {
  let best = judged('rejected', 'number-differs')
  for (const a of meant) {
    for (const b of given) {
      const judgement = judgeReading(a, b)
      if (judgement.outcome === 'accepted') return judgement
      if (judgement.outcome === 'review' || best.reason.code === 'number-differs') best = judgement
    }
  }
  return best
}

function judgeReading(meant: Quantity, given: Quantity): Judgement {
  if (meant.dimension === given.dimension)
    return close(meant.value, given.value)
      ? judged('accepted', 'same-number')
      : judged('rejected', 'number-differs')
  if (meant.dimension !== null && given.dimension === null) return judgeWithoutUnit(meant, given)
  if (meant.dimension === null && close(meant.value, given.written ?? given.value))
    return judged('review', 'unit-added')
  return judged('rejected', close(meant.value, given.value) ? 'unit-differs' : 'number-differs')
}

/** "68" for "68 euros": the figure as the key writes it, no other noun behind it. */
function judgeWithoutUnit(meant: Quantity, given: Quantity): Judgement {
  const written = meant.written ?? meant.value
  if (!close(written, given.value)) return judged('rejected', 'number-differs')
  return given.word === null ? judged('accepted', 'unit-missing') : judged('review', 'unit-unknown')
}
