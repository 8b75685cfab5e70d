import type { VerbGroup } from '@/lib/model/document'
import { disagrees } from './agreement'
import { isTime } from './is-time'
import { phraseAt } from './noun-phrase'
import type { Reading } from './reading'
import { childrenOf, isNominal, relationOf } from './tree'

/** "40 % des vols seront assurés": a noun phrase right before a verb that has no subject, whatever it was hung on. */
export function lostSubject(reading: Reading, group: VerbGroup): number | null {
  const { tokens, tree, extents, grammar, entities } = reading
  let end = group.tokens.from - 1
  while (tokens[end]?.upos === 'ADV') end--
  let top = end
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.arcs[top]?.head ?? -1
    if (
      head < 0 ||
      head >= group.tokens.from ||
      !/^(?:nmod|flat|amod|conj|fixed|appos|compound|nummod)$/.test(relationOf(tree, top))
    )
      break
    top = head
  }
  if (
    !isNominal(tokens[top]) ||
    tokens[top]?.feats.PronType === 'Rel' ||
    childrenOf(tree, top, 'case').length
  )
    return null
  if ((extents.whole[top]?.to ?? 0) <= end || isTime(tokens, top, entities, grammar)) return null
  if (/^(?:nsubj|expl)$/.test(relationOf(tree, top)) && (tree.arcs[top]?.head ?? -1) >= group.tokens.from)
    return null
  return disagrees(phraseAt(reading, top), tokens[group.finite], grammar) ? null : top
}
