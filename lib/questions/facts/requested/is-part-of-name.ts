import { plainRelation } from '@/lib/linguistics/parsing/tree'
import type { TaggedToken, TokenRange } from '@/lib/model/document'
import type { Reader } from '../reading/reader'

/**
 * Whether words stand within a name or beside another word of it: "No | Child | Left Behind", "Isla de | Muerta", "the
 * Astra | 2A". Between names of a list there is "and" or a comma.
 */
export function isPartOfName(reader: Reader, sentence: number, { from, to }: TokenRange): boolean {
  const { tokens, tree } = reader.treeAt(sentence)
  const cut = reader.places
    .entitiesIn(sentence)
    .some(({ tokens: name }) => (name.from < from && name.to > from) || (name.from < to && name.to > to))
  const tied = (at: number, other: number) =>
    /^(?:flat|compound|fixed|goeswith)$/.test(plainRelation(tree.arcs[at]?.rel ?? '')) &&
    tree.arcs[at]?.head === other
  const edges = [
    [from - 1, from],
    [to - 1, to],
  ] as const
  if (cut || edges.some(([a, b]) => tokens[a] && tokens[b] && (tied(a, b) || tied(b, a)))) return true
  const before = goesOn(tokens, from, -1) && from > 0
  return before || goesOn(tokens, to - 1, 1)
}

/** Written large at this edge, and again beside it, over "of" or "v." if need be; or with a number behind it. */
function goesOn(tokens: readonly TaggedToken[], edge: number, step: 1 | -1): boolean {
  if (!isLarge(tokens[edge])) return false
  const [next, other] = [tokens[edge + step], tokens[edge + 2 * step]]
  if (step > 0 && /^(?:\d|n[o°]$)/i.test(next?.form ?? '')) return true
  // The first word of a sentence is written large whatever it is.
  const names = (token: TaggedToken | undefined) =>
    isLarge(token) && (token !== tokens[0] || /^(?:PROPN|NOUN)$/.test(token?.upos ?? ''))
  return (
    names(next) || (/^(?:of|for|on|to|de|du|des|d[’']|la|le|v\.?)$/.test(next?.form ?? '') && names(other))
  )
}

const isLarge = (token: TaggedToken | undefined) => /^\p{Lu}/u.test(token?.form ?? '')
