/** One line of a paste: a line of plain text, or one block of pasted HTML. Its number counts lines that hold text. */
export type Line = {
  line: number
  text: string
  /** 1–6 for an HTML heading, 0 for everything else. */
  heading: number
  /** Every letter of it is inside links. */
  linked: boolean
  /** The rule named by where the block stood in the page (nav, aside, figcaption, …), if any. */
  placed: string | null
}

export type Measure = {
  words: number
  sentences: number
  /** It ends as a sentence ends, closing marks apart. */
  closed: boolean
  prose: boolean
}

const word = /[\p{L}\p{N}]\S*(?:[\u00A0\u202F]\p{N}\S*)*/gu
const written =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu
const closing = /[.!?…;:,]["'’”»)\]\s]*(?:\[\d{1,3}\]\s?){0,5}$/u
const full = /[.!?…]["'’”»)\]\s]*(?:\[\d{1,3}\]\s?){0,5}$/u
const sentenceEnd = /[.!?…]["'’”»)\]]*(?=\s+["'‘“«([]?\s?[\p{Lu}\p{N}])/gu

/**
 * Words as a person counts them: runs between spaces that hold a letter or a digit, a grouped number
 * ("14 600" with a no-break space) once. Scripts without spaces count two characters as a word.
 */
export function countWords(text: string): number {
  const unspaced = text.match(written)?.length ?? 0
  if (unspaced === 0) return text.match(word)?.length ?? 0
  return (text.replace(written, ' ').match(word)?.length ?? 0) + Math.ceil(unspaced / 2)
}

/** What the shape of a line says, before any word is looked at. */
export function measure(text: string): Measure {
  const words = countWords(text)
  const closed = closing.test(text)
  const sentences = (text.match(sentenceEnd)?.length ?? 0) + (full.test(text) ? 1 : 0)
  return { words, sentences, closed, prose: words >= 25 || (words >= 12 && sentences >= 1) }
}

/** A line without case, accents, typographic apostrophes and edge punctuation, for comparing with word lists. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/^[^\p{L}\p{N}#@©]+/u, '')
    .replace(/[^\p{L}\p{N})]{1,9}$/u, '')
}
