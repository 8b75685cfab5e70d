import type { Judging } from './judging-of'
import { remembered } from './remembered'

/** Lower case, one kind of apostrophe, hyphen and space; accents stay (où is not ou). Same length as the text. */
export const flat = remembered(text =>
  text
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .toLowerCase(),
)

/** Flat and without accents, for comparing what two people may write differently. */
export const fold = remembered(text =>
  flat(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae'),
)

export type Word = {
  /** As written but for the apostrophe; elided words keep theirs ("l'"). */
  form: string
  flat: string
  start: number
  end: number
  /** A hyphen stands before it, as before the clitic of a-t-il. */
  hyphened: boolean
}

/** Words and numbers with their offsets; "1 300" is two words here (numbers-in.ts reads it as one value). */
export const wordsOf: (text: string) => readonly Word[] = remembered(text => {
  const plain = text.replace(/[’ʼ‘]/gu, "'").replace(/[‐‑–]/gu, '-')
  return [...plain.matchAll(/[\p{L}\p{M}]+'?|\p{N}+(?:[.,]\p{N}+)*/gu)].map(match => ({
    form: match[0],
    flat: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    hyphened: plain[match.index - 1] === '-',
  }))
})

/** How many words a reader counts: what spaces part, an elided article being part of its noun. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(part => /[\p{L}\p{N}]/u.test(part)).length
}

/** The words that carry content, folded and cut to their beginning, so that "coopérer" meets "coopération". */
export function contentWords(text: string, judging: Judging): readonly string[] {
  const known = contents.get(judging) ?? remembered(each => contentOf(each, judging))
  contents.set(judging, known)
  return known(text)
}

const contents = new WeakMap<Judging, (text: string) => readonly string[]>()

function contentOf(text: string, judging: Judging): string[] {
  const stop = stopsOf(judging)
  return wordsOf(text)
    .filter(word => !stop.has(word.flat) && (word.form.length > 1 || /\p{N}/u.test(word.form)))
    .map(word => beginning(word.flat))
}

/** Six letters tell a family of words well enough in both languages; short words lose their plural only. */
export function beginning(word: string): string {
  const folded = fold(word)
  return folded.length > 6 ? folded.slice(0, 6) : folded.replace(/(?<=\p{L}{3})[sx]$/u, '')
}

/** The share (0–1) of the first list that stands in the second; 1 for an empty list. */
export function shareIn(some: readonly string[], others: readonly string[]): number {
  const set = new Set(others)
  return some.length === 0 ? 1 : some.filter(word => set.has(word)).length / some.length
}

/** The first of the phrases (alternatives of a pattern) that stands in the text as whole words, or null. */
export function findPhrase(text: string, phrases: readonly string[]): string | null {
  if (phrases.length === 0) return null
  return patternOf(phrases).exec(flat(text))?.[0] ?? null
}

const patterns = new WeakMap<readonly string[], RegExp>()
function patternOf(phrases: readonly string[]): RegExp {
  const pattern =
    patterns.get(phrases) ??
    new RegExp(
      `(?<![\\p{L}\\p{N}'-])(?:${phrases.join('|')})(?<=')|(?<![\\p{L}\\p{N}'-])(?:${phrases.join('|')})(?![\\p{L}\\p{N}]|'(?!s(?!\\p{L})))`,
      'iu',
    )
  patterns.set(phrases, pattern)
  return pattern
}

/** "Who said: “…”?": quoted words stand behind its colon. */
export const asksQuoted = (stem: string) => /:\s*[“"«]/u.test(stem)

/** The text with everything between quotation marks blanked out, offsets kept. */
export const outsideQuotes: (text: string) => string = remembered(text =>
  text.replace(/«[^»]*»?|“[^”]*”?|"[^"]*"/gu, quoted => ' '.repeat(quoted.length)),
)

const stops = new WeakMap<Judging, Set<string>>()
export function stopsOf(judging: Judging): Set<string> {
  const known = stops.get(judging) ?? new Set(judging.stopWords)
  stops.set(judging, known)
  return known
}
