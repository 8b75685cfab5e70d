import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import type { TaggedToken } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { plain, type Reader, sentenceAt } from './reader'

/** Sentences before in which a noun is looked for, and words of its phrase. */
const farthest = 3
const longest = 10

/** What the article called a thing before, without its determiner, and where the words for it end. */
export type Fuller = { words: string; end: number }

/**
 * "Le conseil a adopté un plan de relance. … Ce plan …": the noun with all that the article first said of it, where it is the
 * only one of that name in the sentences before and the demonstrative has nothing else beside it.
 */
export function fullerBefore(reader: Reader, sentence: number, at: number): Fuller | null {
  const reading = reader.treeAt(sentence)
  const head = reading.tree.arcs[at]?.head ?? -1
  const noun = reading.tokens[head]
  if (noun?.upos !== 'NOUN' || head < at || reader.words.emptyNouns.has(plain(noun.lemma))) return null
  const own = phraseAt(reading, head, false)
  if (own.tokens.from !== at || own.tokens.to !== at + 2 || head !== at + 1) return null
  for (let back = sentence - 1; back >= Math.max(0, sentence - farthest); back -= 1) {
    const found = calledThere(reader, back, noun)
    if (found === 'several') return null
    if (found) return { words: found, end: noun.span.end }
  }
  return null
}

function calledThere(reader: Reader, sentence: number, noun: TaggedToken): string | 'several' | null {
  const { tokens } = sentenceAt(reader, sentence)
  const places = tokens.flatMap(({ form, upos }, at) =>
    upos === 'NOUN' && plain(form) === plain(noun.form) ? [at] : [],
  )
  const [only] = places
  if (only === undefined) return null
  if (places.length > 1) return 'several'
  const reading = reader.treeAt(sentence)
  const { span, tokens: range, number } = phraseAt(reading, only, false)
  const opener = tokens[range.from]
  const inside = tokens.slice(range.from + 1, range.to)
  if (opener?.upos !== 'DET' || inside.length < 2 || inside.length > longest || number === null) return null
  // "un autre plan que celui-là": what points cannot be taken along.
  if (inside.some(({ upos }) => /^(?:PRON|PUNCT|VERB|AUX|CCONJ)$/.test(upos))) return null
  if (inside.some(({ form, upos }) => upos === 'DET' && points(reader, plain(form)))) return null
  const words = textOf(reader.text, { start: inside[0]?.span.start ?? span.start, end: span.end }).replace(
    /\s+/g,
    ' ',
  )
  return reader.reference.deictic.test(words) ? null : words
}

const points = ({ reference }: Reader, word: string) =>
  reference.demonstrative.has(word) || reference.possessive.has(word) || reference.forbidden.has(word)
