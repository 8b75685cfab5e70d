import type { Entity } from '@/lib/model/document'
import { childrenOf, type SentenceTree } from './sentence-tree'

export const linked = new Set(['person', 'organisation', 'place', 'work', 'event', 'other'])

export function isNominal(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (token.upos === 'NOUN' || token.upos === 'PROPN')
    return !/^(?:case|mark|fixed|flat|compound|amod|expl)/.test(token.deprel)
  // "le blessé", "the poor"
  const adjective = token.upos === 'ADJ' && /^(?:nsubj|obj|iobj|obl|conj)/.test(token.deprel)
  return adjective && childrenOf(tree, at, /^det/).length > 0
}

export function headOfEntity(tree: SentenceTree, { tokens: { from, to } }: Entity): number {
  for (let at = from; at < to; at++) {
    const head = tree.tokens[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return from
}
