import type { Language } from '@/lib/model/language'
import { scoringWords } from '../words'
import { wordsOf } from './negations'

export type NamePart = {
  word: string
  /** Whether it was written with a capital. */
  capital: boolean
  /** Whether a comma or bracket stands between it and the word before. */
  apart: boolean
}

/** The words of a name, folded, with how they were written: "l'Union" → l', union (capital). */
export function namePartsOf(text: string): NamePart[] {
  const parts: NamePart[] = []
  let ended = 0
  for (const match of text
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}\p{M}]+['’]s(?![\p{L}\p{M}])|[\p{L}\p{N}\p{M}]+['’]?/gu)) {
    const apart = /[,;()«»"“”:]/.test(text.slice(ended, match.index))
    ended = match.index + match[0].length
    for (const [i, word] of wordsOf(match[0]).entries())
      parts.push({ word, capital: i === 0 && /^\p{Lu}/u.test(match[0]), apart: apart && i === 0 })
  }
  return parts
}

/**
 * What of a key is its name, and what only describes it: in "l'entreprise nantaise Clapet" the name is Clapet; in "the
 * Northern Nobody Trust" all of it; what a comma sets off is a description. A key without capitals is all name.
 */
export function nameOf(key: string, language: Language): { name: NamePart[]; described: string[] } {
  const { particles, genitives, titles, empty } = scoringWords[language]
  const light = new Set([...particles, ...genitives, ...titles, ...empty])
  const parts = namePartsOf(key.replace(/\([^)]*\)/g, ' ')).filter(({ word }) => word !== "'s")
  const heavy = parts.filter(
    ({ word, capital }) =>
      !light.has(word) ||
      (capital && !empty.includes(word) && !titles.includes(word) && !particles.includes(word)),
  )
  const first = heavy.findIndex(({ capital }) => capital)
  if (first < 0) return { name: heavy.length > 0 ? heavy : parts, described: [] }
  const from = heavy.slice(first)
  const cut = from.findIndex((part, i) => i > 0 && part.apart && !part.capital)
  const name = cut < 0 ? from : from.slice(0, cut)
  const rest = [...heavy.slice(0, first), ...(cut < 0 ? [] : from.slice(cut))]
  return { name, described: rest.map(({ word }) => word) }
}
