import { lookupForm } from '../../lookup-form'
import { isTime } from '../is-time'
import { isNominal, isVerbal } from '../tree'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

/** "a annoncé mercredi": a time without a preposition is no object, and no second subject. */
export const freeDates: Repair = (arcs, { tokens, entities, grammar }) => {
  const subjects = new Map<number, number>()
  const cased = new Set<number>()
  const objects = new Map<number, number>()
  const isWeekday = (at: number) => grammar.weekdays.has(lookupForm(tokens[at]?.form ?? ''))
  for (const { head, rel } of arcs) {
    if (rel.startsWith('nsubj')) subjects.set(head, (subjects.get(head) ?? 0) + 1)
    if (rel === 'obj') objects.set(head, (objects.get(head) ?? 0) + 1)
    if (rel === 'case') cased.add(head)
  }
  const determined = new Set(arcs.flatMap(({ head, rel }) => (rel.startsWith('det') ? [head] : [])))
  return arcs.map((arc, at) => {
    // "a félicité le mois dernier les pompiers": a noun with a determiner hangs on no time.
    const above = arcs[arc.head]
    if (arc.rel.startsWith('nmod') && !cased.has(at) && determined.has(at) && above && at > arc.head)
      if (isTime(tokens, arc.head, entities, grammar) && tokens[above.head]?.upos === 'VERB')
        return { ...arc, head: above.head, rel: 'obj' }
    // "est passée de 38 % lundi à 71 %": a day without a preposition hangs on no noun.
    const onNoun =
      /^(?:nmod|appos|flat|nummod)/.test(arc.rel) && at > arc.head && isDate(at, arc.head, entities)
    if (onNoun && !cased.has(at) && !isTime(tokens, arc.head, entities, grammar)) {
      let verb = arc.head
      while (verb >= 0 && !isVerbal(tokens[verb])) verb = arcs[verb]?.head ?? -1
      if (verb >= 0 && verb < at && !wouldLoop(arcs, at, verb)) return hungBy(verb, 'obl:mod')
    }
    const object = /^(?:obj|iobj|obl:arg|xcomp|appos|dep|advmod|dislocated)$/.test(arc.rel)
    const second = arc.rel.startsWith('nsubj') && (subjects.get(arc.head) ?? 0) > 1
    if ((!object && !second) || cased.has(at) || !isNominal(tokens[at])) return arc
    if (!isTime(tokens, at, entities, grammar)) return arc
    const verb = tokens[arc.head]
    // "had been dreading the moment": a noun for a time is an object where the network is sure, a day never.
    const sure = arc.rel === 'obj' && arc.confidence > 0.7 && !isDate(at, arc.head, entities)
    if (sure && (objects.get(arc.head) ?? 0) < 2 && !isWeekday(at)) return arc
    return verb?.upos === 'VERB' || verb?.upos === 'AUX' || second ? { ...arc, rel: 'obl:mod' } : arc
  })
}

/** A word of a date that the other is no word of. */
function isDate(at: number, other: number, entities: Parameters<typeof isTime>[2]): boolean {
  return entities.some(
    ({ class: kind, tokens: { from, to } }) =>
      kind === 'date' && from <= at && at < to && !(from <= other && other < to),
  )
}
