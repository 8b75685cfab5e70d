import type { Phrase, TaggedToken } from '@/lib/model/document'

/** "la première", "the last two", "cinq": a noun that stood before is missing, and nobody knows which. */
export function isHeadless(tokens: readonly TaggedToken[], { head, tokens: { from, to } }: Phrase): boolean {
  const words = tokens.slice(from, to)
  return (
    /^(?:ADJ|NUM)$/.test(tokens[head]?.upos ?? '') &&
    (words[0]?.upos === 'DET' || words.every(({ upos }) => upos === 'NUM')) &&
    !words.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  )
}
