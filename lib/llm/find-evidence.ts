import type { Span } from '@/lib/model/span'

/** Fewer words prove nothing: they stand in every second sentence. */
const fewestWords = 4

/**
 * Where a quotation stands in the article, or null. It must be there letter by letter; only quotation marks, apostrophes
 * and spaces may be written otherwise ("«\u00a0L’eau\u00a0»" for "L'eau"). Whole words only. Where it stands twice, the first.
 */
export function findEvidence(quotation: string, article: string): Span | null {
  const wanted = bones(quotation.normalize('NFC').replace(/^[\s.…]+|[\s…]+$/gu, '')).text
  // "Il s’est rendu" are three.
  const words = quotation.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word))
  if (words.length < fewestWords) return null
  const held = bones(article)
  for (let at = held.text.indexOf(wanted); at >= 0; at = held.text.indexOf(wanted, at + 1)) {
    const start = held.places[at] ?? 0
    const end = (held.places[at + wanted.length - 1] ?? 0) + 1
    if (!cutsWord(article, start) && !cutsWord(article, end)) return { start, end }
  }
  return null
}

const ignored = /[\s\u00a0\u202f\u2009\u200b\u00ad«»“”„‟"‹›]/u
const apostrophe = /[’‘ʼ‚`´]/u

function bones(text: string): { text: string; places: number[] } {
  let kept = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (ignored.test(sign)) continue
    kept += apostrophe.test(sign) ? "'" : sign
    places.push(at)
  }
  return { text: kept, places }
}

const letter = /[\p{L}\p{N}]/u
function cutsWord(text: string, at: number): boolean {
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')
}
