import type { LinkReason } from '@/lib/model/document'
import type { Asker } from './asker'
import { type Evidence, evidenceOf, wordOf } from './evidence'
import type { Offer } from './offer'
import type { Place } from './place'
import { type Carriers, type InView, type Referent, referentsOf } from './referents'
import { weights } from './weights'

/** A referent with the mention of it that speaks for it most, and the share of all that the evidence gives it. */
export type Rival = { referent: Referent; mention: Offer; evidence: Evidence; share: number }
export type Settled = { rivals: readonly Rival[]; carriers: Carriers; reason: LinkReason }

/** What was weighed for a pronoun: for those who fit the weights, and for benches. */
export type Weighed = { asker: Asker; rivals: readonly Rival[]; nobody: Evidence }

/**
 * Whom a pronoun may mean. Each referent scores the sum of its evidence, each kind with its weight; the exponentials of
 * the scores are shared out so that all together, with nobody in view, are 1 (a conditional logit).
 */
export function settle(allowed: (offer: Offer) => boolean, asker: Asker, place: Place): Settled {
  const view = referentsOf(place.standing, allowed, asker, place.book)
  const weighed = view.referents.map(referent => weigh(referent, asker, view, place))
  const nobody: Evidence = [
    [`${wordOf(asker.wanted)} ${asker.use} nobody`, 1],
    ['nobody carried', view.nobody],
  ]
  const none = sum(nobody)
  const highest = Math.max(none, ...weighed.map(({ score }) => score))
  const parts = weighed.map(({ score }) => Math.exp(score - highest))
  const all = Math.exp(none - highest) + parts.reduce((a, b) => a + b, 0)
  const rivals = weighed
    .map(({ referent, mention, evidence }, index) => ({
      referent,
      mention,
      evidence,
      share: (parts[index] ?? 0) / all,
    }))
    .sort((a, b) => b.share - a.share || b.mention.span.start - a.mention.span.start)
  place.watch?.({ asker, rivals, nobody })
  return { rivals, carriers: view.carriers, reason: reasonOf(rivals, asker) }
}

function weigh(referent: Referent, asker: Asker, { carriers }: InView, { prominence }: Place) {
  const words = referent.offers.filter(({ pronoun }) => !pronoun)
  const options = (words.length ? words : [null]).map(mention => {
    const evidence = evidenceOf(referent, mention, asker, carriers, prominence)
    return { mention, evidence, score: sum(evidence) }
  })
  const best = options.reduce((a, b) => (b.score >= a.score ? b : a))
  return { ...best, referent, mention: best.mention ?? referent.last }
}

function sum(evidence: Evidence): number {
  let all = 0
  for (const [name, value] of evidence) all += (weights[name] ?? 0) * value
  return all
}

/** What sets the best apart from the next, in a word. */
function reasonOf([best, next]: readonly Rival[], { sentence, clause, wanted }: Asker): LinkReason {
  if (!best || !next || next.share < 0.01) return wanted.verb && next ? 'meaning' : 'only-one'
  const own = best.mention.sentence === sentence && best.mention.clause === clause
  if (own && best.mention.role === 'subject') return 'own-subject'
  if (best.referent.offers.length > next.referent.offers.length) return 'topic'
  if (best.mention.sentence > next.mention.sentence) return 'nearest'
  if (best.mention.role === 'subject' && next.mention.role !== 'subject') return 'subject'
  return best.mention.kind === next.mention.kind ? 'nearest' : 'meaning'
}
