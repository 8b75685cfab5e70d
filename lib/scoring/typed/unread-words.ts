/** A typed text cut without knowing its language: words and signs in one shape, figures as they were written. */
export type UnreadWord = { text: string; figure: boolean }

/** Case, punctuation, spaces and the forms of one sign are nothing; a percent sign and a minus before a figure are. */
export function unreadWords(text: string): UnreadWord[] {
  const shaped = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
  return [
    ...shaped.matchAll(
      /(?<![\p{L}\p{N}])-?\d+(?:[.,'’]\d+|[\s\u00a0\u202f]\d{3}(?!\d))*|[\p{L}\p{M}]+|\p{N}+|[%‰\p{S}]/gu,
    ),
  ].map(({ 0: word }) => ({ text: word, figure: /^-?\d/u.test(word) }))
}

/**
 * Without the accents that a keyboard may lack. Only of the letters of Latin and Greek: in other scripts such marks are
 * vowels or make another letter.
 */
export function foldLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .normalize('NFC')
}
