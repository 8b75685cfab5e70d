import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Phrase, TokenRange } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { plain, type Reader } from './reader'

/** From what stands before the noun to the adjectives right behind it; null where that is all of it. */
export function coreOf(reader: Reader, sentence: number, head: number, whole: TokenRange): TokenRange | null {
  const { tree, extents } = reader.treeAt(sentence)
  let to = head + 1
  for (const child of childrenOf(tree, head, 'amod', 'flat', 'compound'))
    if (extents.full[child]?.from === to) to = extents.full[child]?.to ?? to
  return to < whole.to ? { from: whole.from, to } : null
}

/**
 * "legal requirement" of "a legal requirement for workers": who fills in that much has it, too. Not "head" of "head of
 * state". Without the determiner.
 */
export function coreText(reader: Reader, sentence: number, { head, tokens: whole }: Phrase): string | null {
  const { tokens } = reader.treeAt(sentence)
  const core = coreOf(reader, sentence, head, whole)
  const { genitive, emptyNouns } = reader.words
  if (!core || genitive.has(plain(tokens[core.to]?.form ?? ''))) return null
  if (emptyNouns.has(plain(tokens[head]?.lemma ?? ''))) return null
  const from = tokens[core.from]?.upos === 'DET' ? core.from + 1 : core.from
  const [first, last] = [tokens[from], tokens[core.to - 1]]
  if (!first || !last || from >= core.to) return null
  return textOf(reader.text, { start: first.span.start, end: last.span.end }).replace(/\s+/g, ' ')
}
