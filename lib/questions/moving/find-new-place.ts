import { paragraphSeparator, paragraphSpans } from '@/lib/model/article'
import { type Span, textOf } from '@/lib/model/span'

/** Where words of one version of an article stand in another: the `same` words, or those `near`est to them. */
export type NewPlace = { span: Span; how: 'same' | 'near' }

/** Of the words that are looked for, at least so many have to be there still for a place to be offered. */
const enough = 0.5
/** Characters to the left and right by which one of several places is known again. */
const around = 60

/**
 * The place in `after` of what stood at `span` in `before` (all are article texts, paragraphs joined by a blank line):
 * the very words, told apart by what stands around them; else the stretch of one paragraph, as long, that shares most
 * words with them. Null when not even half of the words are left.
 */
export function findNewPlace(before: string, after: string, span: Span): NewPlace | null {
  const words = textOf(before, span)
  if (words.trim() === '') return null
  const places = everyPlace(after, words)
  if (places.length > 0) {
    const alike = (place: Span) => likeness(before, span, after, place)
    const [best] = places.sort((a, b) => alike(b) - alike(a))
    if (best) return { span: best, how: 'same' }
  }
  const near = nearestWindow(after, words)
  return near && { span: near, how: 'near' }
}

function everyPlace(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length })
  return places
}

/** How many characters before and after are the same, up to `around` on each side. */
function likeness(before: string, a: Span, after: string, b: Span): number {
  let left = 0
  while (left < around && before[a.start - left - 1] === after[b.start - left - 1] && a.start > left) left++
  let right = 0
  while (right < around && before[a.end + right] === after[b.end + right] && a.end + right < before.length)
    right++
  return left + right
}

const word = /[\p{L}\p{N}]+/gu
type Word = Span & { plain: string }

function wordsOf(text: string, from = 0): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
    plain: found.toLowerCase(),
  }))
}

type Best = { span: Span; shared: number; worth: number }

/** A word or two that were put in between belong to it as well. */
const inserted = [0, 1, 2]

function nearestWindow(text: string, words: string): Span | null {
  const wanted = wordsOf(words).map(({ plain }) => plain)
  let best: Best | null = null
  for (const paragraph of paragraphSpans(text.split(paragraphSeparator))) {
    const there = wordsOf(textOf(text, paragraph), paragraph.start)
    for (const more of inserted) best = bestWindow(there, wanted, wanted.length + more, best)
  }
  if (!best || best.shared < wanted.length * enough) return null
  return isSentence(words) ? wholeSentence(text, best.span) : best.span
}

/** Slides over the words of a paragraph, counting how many of the wanted ones lie in so many words. */
function bestWindow(there: readonly Word[], wanted: readonly string[], size: number, best: Best | null) {
  const left = new Map<string, number>()
  for (const plain of wanted) left.set(plain, (left.get(plain) ?? 0) + 1)
  const width = Math.min(size, there.length)
  let shared = 0
  for (const [index, last] of there.entries()) {
    const count = (left.get(last.plain) ?? 0) - 1
    left.set(last.plain, count)
    if (count >= 0) shared++
    const gone = there[index - width]
    if (gone) {
      const back = (left.get(gone.plain) ?? 0) + 1
      left.set(gone.plain, back)
      if (back > 0) shared--
    }
    const first = there[index - width + 1]
    if (!first) continue
    const ends = Number(first.plain === wanted[0]) + Number(last.plain === wanted.at(-1))
    const worth = shared + ends / 2 - (width - wanted.length) / 4
    if (worth > (best?.worth ?? 0)) best = { span: { start: first.start, end: last.end }, shared, worth }
  }
  return best
}

const isSentence = (words: string) => /[.!?…]["»”]?$/u.test(words)

/** What proves as a sentence goes on as one: from where it begins to its full stop. */
function wholeSentence(text: string, { start, end }: Span): Span {
  const begin = /(?:^|[.!?…]["»”]?\s+|\n)(?<rest>[^.!?…\n]*)$/u.exec(text.slice(0, start))?.groups?.rest ?? ''
  const close = /^[^.!?…\n]*[.!?…]?/u.exec(text.slice(end))?.[0] ?? ''
  return { start: start - begin.length, end: end + close.length }
}
