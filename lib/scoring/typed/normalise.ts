/**
 * A typed text in one shape: NFC, case folded, one apostrophe, one hyphen, ordinary spaces. Marks that are no part of
 * a word or number are gone. `accents: 'fold'` also takes accents away.
 */
export function normalise(text: string, accents: 'keep' | 'fold' = 'keep'): string {
  const shaped = text
    .normalize('NFKC')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[«»“”„"()[\]{}…!?;:]/g, ' ')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/(?<![.,])[.,]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return accents === 'fold' ? foldAccents(shaped) : shaped
}

export function foldAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').normalize('NFC')
}

/** Takes the leading articles, prepositions and frames of a language off: "on the Long Lake" → "long lake", "l'Iran" → "iran". */
export function withoutLeading(text: string, leading: readonly string[]): string {
  let rest = text
  for (let turn = 0; turn < 4; turn++) {
    const lead = leading.find(word =>
      word.endsWith("'") ? rest.startsWith(word) && rest.length > word.length : rest.startsWith(`${word} `),
    )
    if (lead === undefined) return rest
    rest = rest.slice(lead.length).trim()
  }
  return rest
}
