import { isTime } from '../is-time'
import { isNominal } from '../tree'
import type { Repair } from './repair-arcs'

/** "a annoncé mercredi": a time without a preposition is no object, and no second subject. */
export const freeDates: Repair = (arcs, { tokens, entities, grammar }) => {
  const subjects = new Map<number, number>()
  const cased = new Set<number>()
  for (const { head, rel } of arcs) {
    if (rel.startsWith('nsubj')) subjects.set(head, (subjects.get(head) ?? 0) + 1)
    if (rel === 'case') cased.add(head)
  }
  const determined = new Set(arcs.flatMap(({ head, rel }) => (rel.startsWith('det') ? [head] : [])))
  return arcs.map((arc, at) => {
    // "a félicité le mois dernier les pompiers": a noun with a determiner hangs on no time.
    const above = arcs[arc.head]
    if (arc.rel.startsWith('nmod') && !cased.has(at) && determined.has(at) && above && at > arc.head)
      if (isTime(tokens, arc.head, entities, grammar) && tokens[above.head]?.upos === 'VERB')
        return { ...arc, head: above.head, rel: 'obj' }
    const object = /^(?:obj|iobj|obl:arg|xcomp|appos|dep|advmod|dislocated)$/.test(arc.rel)
    const second = arc.rel.startsWith('nsubj') && (subjects.get(arc.head) ?? 0) > 1
    if ((!object && !second) || cased.has(at) || !isNominal(tokens[at])) return arc
    if (!isTime(tokens, at, entities, grammar)) return arc
    const verb = tokens[arc.head]
    return verb?.upos === 'VERB' || verb?.upos === 'AUX' || second ? { ...arc, rel: 'obl:mod' } : arc
  })
}
