import { lookupForm } from '../../lookup-form'
import { isNominal } from '../tree'
import { hungBy, isToss, type Repair, wouldLoop } from './repair-arcs'

/** "has raised 62 % of the money": an "of" right behind a noun goes with that noun, unless the network is sure of the verb. */
export const hangGenitives: Repair = (arcs, { tokens, grammar }) => {
  const mended = [...arcs]
  for (const [at, arc] of arcs.entries()) {
    if (arc.rel !== 'case' || arc.head < at || !grammar.genitives.has(lookupForm(tokens[at]?.form ?? '')))
      continue
    const own = mended[arc.head]
    const before = tokens[at - 1]
    if (!own?.rel.startsWith('obl') || !isToss(own) || own.head > at || !isNominal(before)) continue
    if (before?.upos === 'PRON' || own.head === at - 1 || wouldLoop(mended, arc.head, at - 1)) continue
    // The last word of a name hangs on its first.
    const inName = mended[at - 1]?.rel.startsWith('flat') ? (mended[at - 1]?.head ?? at - 1) : at - 1
    if (!wouldLoop(mended, arc.head, inName)) mended[arc.head] = hungBy(inName, 'nmod')
  }
  return mended
}
