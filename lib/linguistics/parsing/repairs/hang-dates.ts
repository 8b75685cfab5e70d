import { lookupForm } from '../../lookup-form'
import { isVerbal } from '../tree'
import { hungBy, isToss, type Repair, wouldLoop } from './repair-arcs'

/**
 * "left the lighthouse in 1911", "bought it in 2019 for £310,000": a date behind the verb tells when something was done,
 * not what thing is meant, and nothing that has a preposition of its own hangs on a date.
 */
export const hangDates: Repair = (arcs, { tokens, entities, grammar }) => {
  const mended = [...arcs]
  const dated = new Set<number>()
  for (const { class: kind, tokens: range } of entities)
    if (kind === 'date') for (let at = range.from; at < range.to; at++) dated.add(at)
  for (const [at, arc] of arcs.entries()) {
    if (arc.rel !== 'case' || arc.head < at || grammar.genitives.has(lookupForm(tokens[at]?.form ?? '')))
      continue
    const own = mended[arc.head]
    if (!own?.rel.startsWith('nmod')) continue
    const onDate = dated.has(own.head) && !dated.has(at)
    if (!onDate && !(dated.has(arc.head) && isToss(own))) continue
    let verb = own.head
    while (verb >= 0 && !isVerbal(tokens[verb])) verb = mended[verb]?.head ?? -1
    if (verb >= 0 && verb < at && !wouldLoop(mended, arc.head, verb))
      mended[arc.head] = hungBy(verb, 'obl:mod')
  }
  return mended
}
