import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Candidate } from '@/lib/model/candidate'
import type { AmountValue } from '@/lib/model/document'
import type { Tolerance } from '@/lib/model/question'
import { contains, textOf } from '@/lib/model/span'
import { readFigure } from '../distractors/figure'
import type { Fact } from '../facts/fact'
import { type Asked, builtin, type Composer, type Material } from './material'

/** "143 horloges" → the number 143 beside "horloges", to be typed: the same question as with options, asked harder. */
export const askNumbers: Composer = material =>
  material.asked.flatMap(one => (one.fact.key.class === 'number' ? (typed(one, material) ?? []) : []))

function typed({ fact, candidates }: Asked, material: Material): Candidate | null {
  const open = candidates.find(({ content }) => content.kind === 'short-answer')
  const amount = amountIn(fact, material)
  if (open?.content.kind !== 'short-answer' || !amount) return null
  const { value, unit, tolerance } = amount
  const text = material.words.typeset(shownKey(fact, unit))
  return {
    ...open,
    content: { kind: 'numeric', stem: open.content.stem, key: { text, value, tolerance }, unit },
    origin: builtin(fact.rule, open.origin.confidence),
  }
}

type Amount = { value: number; unit: string; tolerance: Tolerance }

/** The number and the words it is counted in, when the key is one exact or rounded amount and nothing else. */
function amountIn({ key }: Fact, material: Material): Amount | null {
  const { document } = material
  const entity = placesOf(document)
    .entities.near(key.span)
    .find(({ span, value }) => contains(key.span, span) && value?.kind === 'amount')
  if (entity?.value?.kind !== 'amount') return null
  const { amount, upTo, magnitude, bound } = entity.value
  const written = textOf(document.article.text, entity.span).replace(/\s+/g, ' ')
  const bare = key.text.replace(/\s+/g, ' ')
  // "encore 9", "Iqbal’s seven", "under two": more is said than the number.
  const whole = bare === written || (bound === 'about' && bare.endsWith(` ${written}`))
  if (upTo !== null || !whole || (bound !== null && bound !== 'about')) return null
  const unit = unitOf(key.accepted, entity.value, written, material)
  if (unit === null) return null
  const value = Number((amount / magnitude).toPrecision(12))
  return { value, unit, tolerance: { mode: 'nominal', size: bound === 'about' ? roundedTo(value) : 0 } }
}

/** "milliards de mètres cubes", "horloges", "%", "million dollars"; null when no words of the article say it. */
function unitOf(
  accepted: readonly string[],
  { unit, magnitude }: AmountValue,
  written: string,
  { judging, words }: Material,
): string | null {
  const figure = readFigure(written, judging)
  const sign = figure?.before.trim() ?? ''
  if (figure && sign !== '') {
    const many = figure.after.trim()
    const named = words.signs[sign]
    return named ? `${words.shortMagnitudes[many] ?? many} ${named}`.trim() : null
  }
  const after = figure ? figure.after.trim() : written.replace(/^\S+\s?/, '')
  // "1,345,596 in": a unit that is as well a small word was none.
  const small = judging.stopWords.includes(after)
  if (unit !== null) return /^\d/.test(after) || after === '' || small ? null : words.typeset(after)
  // A count: what is counted stands in the fullest way to write the key.
  const counted = accepted.find(text => text.startsWith(`${written} `))?.slice(written.length + 1)
  if (!counted || /\p{Lu}|\d/u.test(counted)) return null
  return magnitude === 1 ? words.typeset(counted) : words.typeset(`${after} ${counted}`)
}

/** "près de 31 000" is rounded to thousands: that much off is right, but never a tenth of the number. */
function roundedTo(value: number): number {
  let grain = 1
  while (value % (grain * 10) === 0 && grain * 10 <= value) grain *= 10
  return Math.min(grain, Number((value / 10).toPrecision(12)))
}

/** "Quatre" as the head of a sentence wrote it → "quatre abandons". */
function shownKey({ key }: Fact, unit: string): string {
  const text = key.text.charAt(0).toLowerCase() + key.text.slice(1)
  const bare = /^(?:\p{L}|[\d\s.,\u00a0\u202f])+$/u.test(text) && !text.endsWith(unit)
  return bare ? `${text} ${unit}` : text
}
