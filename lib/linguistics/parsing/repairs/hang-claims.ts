import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../../grammar'
import { isTime } from '../is-time'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

/** "a déclaré jeudi que le pont tombait": what "que" opens behind a verb of saying is said, and no relative of "jeudi". */
export const hangClaims: Repair = (arcs, look) => {
  const { tokens, grammar } = look
  const mended = [...arcs]
  for (const [at, arc] of arcs.entries()) {
    if (!/^(?:acl|advcl|dep|parataxis|xcomp)/.test(arc.rel)) continue
    const opener = arcs.findIndex(
      ({ head }, i) => i < at && head === at && /^(?:que|that)$/.test(tokens[i]?.lemma ?? ''),
    )
    if (opener < 1) continue
    const verb = claimVerbBefore(opener, arcs, look.entities, tokens, grammar)
    if (verb !== null && !wouldLoop(mended, at, verb)) mended[at] = hungBy(verb, 'ccomp')
  }
  return mended
}

/** The verb of saying or thinking right before, past adverbs, negation and times. */
function claimVerbBefore(
  opener: number,
  arcs: readonly { head: number }[],
  entities: Parameters<typeof isTime>[2],
  tokens: readonly TaggedToken[],
  grammar: Grammar,
): number | null {
  for (let at = opener - 1; at >= Math.max(0, opener - 8); at--) {
    const token = tokens[at]
    if (!token) return null
    if (token.upos === 'VERB')
      return grammar.sayingVerbs.has(token.lemma) || grammar.thinkingVerbs.has(token.lemma) ? at : null
    const head = arcs[at]?.head ?? -1
    const passes =
      /^(?:ADV|PART|PRON)$/.test(token.upos) ||
      isTime(tokens, at, entities, grammar) ||
      (/^(?:DET|ADP|NUM|ADJ)$/.test(token.upos) && isTime(tokens, head, entities, grammar))
    if (!passes) return null
  }
  return null
}
