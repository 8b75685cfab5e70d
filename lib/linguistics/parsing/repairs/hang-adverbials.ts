import { lookupForm } from '../../lookup-form'
import { longPrepositionAt } from '../long-prepositions'
import { isVerbal } from '../tree'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

/** "est passé à 4 % selon le musée": some prepositions never go with a noun, so that the verb above it is meant. */
export const hangAdverbials: Repair = (arcs, { tokens, grammar }) => {
  const mended = [...arcs]
  for (const [at, arc] of arcs.entries()) {
    if (arc.rel !== 'case' || at > arc.head) continue
    const words = longPrepositionAt(tokens, at, grammar)?.words ?? lookupForm(tokens[at]?.form ?? '')
    const noun = arc.head
    const own = mended[noun]
    if (!grammar.clausePrepositions.has(words) || !own || !/^(?:nmod|appos|obl:arg)/.test(own.rel)) continue
    let verb = own.head
    while (verb >= 0 && !isVerbal(tokens[verb]) && !isSaid(arcs, verb)) verb = arcs[verb]?.head ?? -1
    if (verb >= 0 && verb !== own.head && !wouldLoop(mended, noun, verb))
      mended[noun] = hungBy(verb, 'obl:mod')
  }
  return mended
}

/** What a copula says stands for a verb. */
function isSaid(arcs: readonly { head: number; rel: string }[], at: number): boolean {
  return arcs.some(({ head, rel }) => head === at && rel === 'cop')
}
