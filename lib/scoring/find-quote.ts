import type { Span } from '@/lib/model/span'
import { foldAccents } from './typed/normalise'

type Word = { text: string; start: number; end: number }

/**
 * Where words that were copied by hand stand in the article: case, accents, punctuation and spaces apart. What is left
 * out of a quotation ("… as he said […] on Monday") parts it. `missing`: some of it stands nowhere in the article.
 */
export function findQuote(quote: string, text: string): { found: Span[]; missing: boolean } {
  const parts = quote.split(/\[?(?:…|\.{3})\]?|\n/u).map(part => wordsIn(part))
  const said = parts.filter(words => words.length > 0)
  if (said.length === 0) return { found: [], missing: false }
  const printed = printedIn(text)
  const found = said.flatMap(words => spanOf(words, printed) ?? [])
  return { found, missing: found.length < said.length }
}

function spanOf(words: readonly Word[], printed: readonly Word[]): Span | null {
  for (let at = 0; at + words.length <= printed.length; at++) {
    if (!words.every((word, i) => printed[at + i]?.text === word.text)) continue
    const [first, last] = [printed[at], printed[at + words.length - 1]]
    if (first && last) return { start: first.start, end: last.end }
  }
  return null
}

/** The words of the article judged last: a class of responses is judged against one article. */
let last: { text: string; words: Word[] } | null = null

function printedIn(text: string): Word[] {
  if (last?.text !== text) last = { text, words: wordsIn(text) }
  return last.words
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: foldAccents(word.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')),
    start: index,
    end: index + word.length,
  }))
}
