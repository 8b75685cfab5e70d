import { isTime } from '../is-time'
import { isNominal } from '../tree'
import type { Repair } from './repair-arcs'

/** "lent the museum a telescope": of two bare nouns behind a verb the first is who gets the second. */
export const orderObjects: Repair = (arcs, { tokens, entities, grammar }) => {
  if (!grammar.givesTwoObjects) return [...arcs]
  const mended = [...arcs]
  const held = new Set(arcs.flatMap(({ head, rel }) => (/^(?:case|mark)$/.test(rel) ? [head] : [])))
  const last = new Map<number, number>()
  for (const [at, arc] of arcs.entries()) {
    const bare = /^(?:obj|iobj|obl)/.test(arc.rel) && arc.head < at && isNominal(tokens[at]) && !held.has(at)
    if (!bare || isTime(tokens, at, entities, grammar) || tokens[at]?.upos === 'NUM') continue
    const first = last.get(arc.head)
    last.set(arc.head, at)
    if (
      first === undefined ||
      tokens.slice(first, at).some(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ')
    )
      continue
    mended[first] = { ...(mended[first] ?? arc), rel: 'iobj' }
    mended[at] = { ...arc, rel: 'obj' }
  }
  return mended
}
