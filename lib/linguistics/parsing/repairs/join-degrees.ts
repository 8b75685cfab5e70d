import { lookupForm } from '../../lookup-form'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

/**
 * "revient plus précisément sur", "bien plus lourde": an adverb of degree right before another adverb, or before one of its
 * kind, goes with that word and not with the verb; "ne revient plus souvent" is a negation.
 */
export const joinDegrees: Repair = (arcs, { tokens, grammar }) => {
  const mended = [...arcs]
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    if (token.upos !== 'ADV' || next?.upos !== 'ADV' || !grammar.degreeAdverbs.has(lookupForm(token.form)))
      continue
    const own = mended[at]
    if (!own || own.head === at + 1 || !own.rel.startsWith('advmod') || mended[at + 1]?.head === at) continue
    const denied = tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ form }) => grammar.negations.has(lookupForm(form)) && /^n/i.test(form))
    // "plus alors que": two words that open a clause together, or a list.
    if (denied || !/^(?:advmod|obl)/.test(mended[at + 1]?.rel ?? '') || wouldLoop(mended, at, at + 1))
      continue
    mended[at] = hungBy(at + 1, 'advmod')
  }
  return mended
}
