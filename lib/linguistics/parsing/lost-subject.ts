import type { VerbGroup } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import { disagrees } from './agreement'
import { isTime } from './is-time'
import { phraseAt } from './noun-phrase'
import type { Reading } from './reading'
import { childrenOf, isNominal, relationOf } from './tree'

/** "40 % des vols seront assurés": a noun phrase right before a verb that has no subject, whatever it was hung on. */
export function lostSubject(reading: Reading, group: VerbGroup): number | null {
  const { tokens, tree, extents, grammar, entities } = reading
  let end = group.tokens.from - 1
  while (tokens[end]?.upos === 'ADV' || grammar.verbClitics.has(lookupForm(tokens[end]?.form ?? ''))) end--
  // "le mot, rapporté par un témoin, est douteux": past what stands between two commas.
  if (tokens[end]?.form === ',') {
    const comma = tokens.findLastIndex(({ form }, at) => at < end && at > end - 16 && form === ',')
    if (comma > 0) end = comma - 1
  }
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
  const head = tree.arcs[top]?.head ?? -1
  // The subject of another verb, unless a semicolon stands between the two.
  const barred = tokens.slice(top, Math.max(top, head)).some(({ form }) => form === ';')
  if (/^(?:nsubj|expl)$/.test(relationOf(tree, top)) && !barred) return null
  return disagrees(phraseAt(reading, top), tokens[group.finite], grammar) ? null : top
}
