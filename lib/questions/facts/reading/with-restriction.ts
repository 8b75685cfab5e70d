import { childrenOf } from '@/lib/linguistics/parsing/tree'
import type { Phrase, TokenRange } from '@/lib/model/document'
import { plain, type Reader } from './reader'

const longest = 9

/**
 * "le pont qui relie les deux rives": with the relative or participle that stands right behind a phrase and says which
 * one it is. Null when a definite phrase has one that is too long to keep ("les points que …" says nothing alone).
 */
export function withRestriction(
  reader: Reader,
  sentence: number,
  phrase: Phrase,
  range: TokenRange,
): TokenRange | null {
  const { tree, extents, tokens } = reader.treeAt(sentence)
  const inside = Array.from({ length: range.to - range.from }, (_, at) => range.from + at)
  const child =
    inside
      .flatMap(at => childrenOf(tree, at, 'acl'))
      .find(at => at >= range.to && extents.full[at]?.from === range.to) ??
    whenBehind(reader, sentence, phrase, range)
  // "the ways that …", hung elsewhere by mistake: half a phrase.
  const next = tokens[range.to]
  const open =
    next?.feats.PronType === 'Rel' || (next?.upos === 'SCONJ' && /^(?:que|qu[’']|that)$/i.test(next.form))
  if (child === undefined) return open ? null : range
  const full = extents.full[child]
  if (!full || tokens[full.from]?.upos === 'PUNCT') return range
  let { to } = full
  while (tokens[to - 1]?.upos === 'PUNCT') to -= 1
  if (to - full.from <= longest && !tokens.slice(full.from, to).some(({ form }) => /^[,;:—–]$/.test(form)))
    return { from: range.from, to }
  const first = tokens[phrase.tokens.from]
  const named = phrase.entity !== null
  const partitive = /^(?:des|de|d[’'])$/i.test(first?.form ?? '') || first?.upos === 'NUM'
  // "described him as a man who …": without its relative an indefinite noun alone says nothing.
  const bare = phrase.tokens.to - phrase.tokens.from <= 2
  if (bare && !named) return null
  return named || partitive || reader.reference.indefinite.has(plain(first?.form ?? '')) ? range : null
}

/** "the strange moment when she saw the ship": which time it was, whatever the tree hung it on. */
function whenBehind(
  reader: Reader,
  sentence: number,
  { head }: Phrase,
  { to }: TokenRange,
): number | undefined {
  const { tree, tokens, extents } = reader.treeAt(sentence)
  const { times, timeOpeners } = reader.words
  if (!timeOpeners.has(plain(tokens[to]?.form ?? '')) || !times.has(plain(tokens[head]?.lemma ?? ''))) return
  const verb = tree.arcs[to]?.head ?? -1
  return extents.full[verb]?.from === to ? verb : undefined
}
