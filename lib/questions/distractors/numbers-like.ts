import type { Document } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import type { Judging } from '../verifying/judging-of'
import { flat, fold } from '../verifying/words'
import { type Figure, readFigure, writeLike } from './figure'
import { numberWordsLike } from './number-words-like'
import type { Request } from './request'

/** The article's other figures of the unit, then figures near the key, rounded as it is, on both sides of it. */
export function numbersLike(request: Request): string[] {
  const { key, judging, document, keySpan, random } = request
  const figure = readFigure(key, judging)
  if (!figure) return numberWordsLike(request)
  const own = new Set<number>()
  let found = 0
  for (const { span, figure: other } of figuresOf(document, judging)) {
    if (found >= 2) break
    if (overlaps(span, keySpan) || !sameUnit(figure, other) || !alike(figure.value, other.value)) continue
    own.add(other.value)
    found += 1
  }
  const aged = isAge(request, figure)
  const near = aroundKey(figure, random, judging, aged).filter(value => !own.has(value))
  // Nobody is 119.
  const possible = aged ? (value: number) => value <= oldest : () => true
  return [...own, ...near]
    .filter(possible)
    .map(value => `${figure.before}${writeLike(value, figure, judging)}${figure.after}`)
}

const oldest = 105

/** "Roe, 87, said", "who was 87", "87 ans": in years of somebody's life, of which a fifth more or less is seen to be made. */
function isAge(
  { stem, judging, document, keySpan: { start, end } }: Request,
  { value, after }: Figure,
): boolean {
  if (judging.asksAge.test(flat(stem))) return true
  if (value > oldest) return false
  const { text } = document.article
  const around = `${flat(text.slice(Math.max(0, start - leadIn), start))}|${flat(text.slice(end, end + leadIn))}`
  return judging.isAge.test(after === '' ? around : `${around.split('|')[0]}|${flat(after)}`)
}
const leadIn = 16

const made = new WeakMap<Document, readonly { span: Span; figure: Figure }[]>()

/** The figures of an article, read once. */
function figuresOf(document: Document, judging: Judging): readonly { span: Span; figure: Figure }[] {
  const known =
    made.get(document) ??
    document.entities.flatMap(({ span }) => {
      const figure = readFigure(textOf(document.article.text, span), judging)
      return figure ? [{ span, figure }] : []
    })
  made.set(document, known)
  return known
}

const sameUnit = (a: Figure, b: Figure) => a.decimals === b.decimals && unit(a) !== '' && unit(a) === unit(b)
const unit = ({ after }: Figure) => fold(after).trim().replace(/s$/u, '')
const alike = (a: number, b: number) => a !== b && b > 0 && Math.max(a, b) <= 4 * Math.min(a, b)

/** Values around the key's, now one below and now one above it: which of them stand beside it is drawn later. */
function aroundKey(figure: Figure, random: () => number, judging: Judging, aged: boolean): number[] {
  const { value, decimals } = figure
  const grain = grainOf(value, decimals)
  const percent = /%|pour cent|per cent|percent/iu.test(figure.after)
  // A unit behind the figure is written for one or for many.
  const bare = !/\p{L}/u.test(figure.after)
  const steps =
    aged && value > 12
      ? [2, 3, 5, 4, 1].map(step => step / grain)
      : value / grain <= 12
        ? [1, 2, 3, 4]
        : [0.2, 0.3, 0.4, 0.5, 0.15].map(share => (share * value) / grain)
  const at = (step: number, sign: number) =>
    round(value + sign * Math.max(1, Math.round(step)) * grain, decimals)
  const possible = (other: number) =>
    other > 0 &&
    other !== value &&
    (other >= 2 || decimals > 0 || (bare && other === 1)) &&
    (bare || judging.singular(other) === judging.singular(value)) &&
    // "43.0" beside "61.4" is seen to be made.
    (decimals === 0 || !other.toFixed(decimals).endsWith('0')) &&
    (!percent || value > 100 || other < 100)
  const below = steps.map(step => at(step, -1)).filter(other => possible(other) && other >= value / 4)
  const above = steps.map(step => at(step, 1)).filter(possible)
  const [first, second] = random() < 0.5 ? [below, above] : [above, below]
  return [...new Set(steps.flatMap((_, index) => [first[index] ?? [], second[index] ?? []].flat()))]
}

/** The power of ten to which a value is rounded: 31 000 → 1000, 48 → 1, 2.5 → 0.1. */
function grainOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals
  let grain = 1
  while (value % (grain * 10) === 0 && value / (grain * 10) >= 1) grain *= 10
  return grain
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals))
