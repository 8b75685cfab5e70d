import { lookupForm } from '../../lookup-form'
import { isVerbal } from '../tree'
import { hungBy, isToss, type Repair, wouldLoop } from './repair-arcs'

/**
 * "left the lighthouse in 1911", "bought it in 2019 for £310,000", "a coûté 18 millions à la ville": a date behind the verb
 * tells when something was done, not what thing is meant, and nothing that has a preposition of its own hangs on a date,
 * and seldom on an amount.
 */
export const hangDates: Repair = (arcs, { tokens, entities, grammar }) => {
  const mended = [...arcs]
  const classAt = new Map<number, string>()
  for (const { class: kind, tokens: range } of entities)
    for (let at = range.from; at < range.to; at++) classAt.set(at, kind)
  for (const [at, arc] of arcs.entries()) {
    const word = lookupForm(tokens[at]?.form ?? '')
    if (arc.rel !== 'case' || arc.head < at || grammar.genitives.has(word)) continue
    const own = mended[arc.head]
    if (!own?.rel.startsWith('nmod')) continue
    const [kind, above] = [classAt.get(arc.head), classAt.get(own.head)]
    const onDate = above === 'date' && kind !== 'date'
    const onAmount =
      /^(?:money|percent)$/.test(above ?? '') && isToss(own) && !grammar.ratePrepositions.has(word)
    const isDate = kind === 'date' && (isToss(own) || grammar.timePrepositions.has(word))
    if (!onDate && !onAmount && !isDate) continue
    let verb = own.head
    while (verb >= 0 && !isVerbal(tokens[verb])) verb = mended[verb]?.head ?? -1
    if (verb >= 0 && verb < at && !wouldLoop(mended, arc.head, verb))
      mended[arc.head] = hungBy(verb, 'obl:mod')
  }
  return mended
}
