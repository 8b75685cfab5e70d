import { lookupForm } from '../lookup-form'
import type { Reading } from './reading'
import { childrenOf } from './tree'

/** "38 metres high", "long de 53 kilomètres": the figure beside an adjective that belongs to it; not "silent for 16 days". */
export function measureBeside(reading: Reading, adjective: number): number | null {
  const { tokens, tree, entities, entityAt, extents, grammar } = reading
  const own = extents.own[adjective]
  if (tokens[adjective]?.upos !== 'ADJ' || !own) return null
  const found = childrenOf(tree, adjective, 'obl', 'nmod').find(at => {
    const full = extents.full[at]
    const measure = /^(?:quantity|money)$/.test(entities[entityAt[at] ?? -1]?.class ?? '')
    if (!measure || !full || (full.to !== own.from && full.from !== own.to)) return false
    return childrenOf(tree, at, 'case').every(child =>
      grammar.genitives.has(lookupForm(tokens[child]?.form ?? '')),
    )
  })
  return found ?? null
}
