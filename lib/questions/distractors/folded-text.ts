import type { Document } from '@/lib/model/document'
import { fold } from '../verifying/words'

/** The folded text of an article, with where words stand in it: each is looked for once, however many keys ask. */
export type FoldedText = {
  text: string
  /** Rising offsets into the folded text, of parts of words as well. */
  positionsOf(words: string): readonly number[]
}

const made = new WeakMap<Document, FoldedText>()

export function foldedOf(document: Document): FoldedText {
  const known = made.get(document) ?? layOut(document)
  made.set(document, known)
  return known
}

function layOut({ article }: Document): FoldedText {
  const text = fold(article.text)
  const positions = new Map<string, readonly number[]>()
  return {
    text,
    positionsOf(words) {
      const there = positions.get(words)
      if (there) return there
      const found: number[] = []
      if (words !== '')
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
      positions.set(words, found)
      return found
    },
  }
}

/** The index of the first number of a rising list that is no less. */
export function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
