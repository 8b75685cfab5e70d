import type { VerbGroup } from '@/lib/model/document'
import { disagrees } from './agreement'
import { headsPhrase, phraseAt } from './noun-phrase'
import type { Reading } from './reading'
import { childrenOf } from './tree'

/** Stands before a verb of saying that closes words quoted or told: "… , a annoncé la société". */
export const frameMark: RegExp = /^[,»”"’?!–—]$/

/** "…, a annoncé mercredi la société": the bare noun phrase behind a verb of saying that stands behind a mark. */
export function postPosed(reading: Reading, group: VerbGroup, owners: readonly number[]): number | null {
  const { tokens, tree, grammar } = reading
  if (!grammar.sayingVerbs.has(group.lemma) || group.passive) return null
  if (!frameMark.test(tokens[group.tokens.from - 1]?.form ?? '')) return null
  const behind = owners
    .flatMap(owner =>
      childrenOf(tree, owner, 'obj', 'iobj', 'xcomp', 'dislocated', 'appos', 'parataxis', 'dep'),
    )
    .filter(
      at => at >= group.tokens.to && headsPhrase(reading, at) && !childrenOf(tree, at, 'case', 'mark').length,
    )
  return behind.find(at => !disagrees(phraseAt(reading, at), tokens[group.finite], grammar)) ?? null
}
