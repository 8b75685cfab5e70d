import { contains } from '@/lib/model/span'
import type { Asker } from './asker'
import { holds } from './holds'
import { chainOf, type Offer } from './offer'
import type { Place } from './place'
import { controllerOf, type SentenceTree, sharingClause } from './sentence-tree'

/** Between words that are quoted and an inverted "-t-il" nothing but the comma and the verb. */
const verbLength = 25

/** Whom grammar leaves for a pronoun. */
export function allowedFor(asker: Asker, place: Place): (offer: Offer) => boolean {
  const { tree, parsed } = place
  const token = tree.tokens[asker.at]
  const barred = barredFor(asker, place)
  // "« … », a-t-il dit": who speaks is nobody that the words themselves name.
  const start = token?.span.start ?? 0
  const inverted = asker.speaks && token?.form.startsWith('-')
  const spoken = parsed.quotations.filter(
    ({ speaker, span: { end } }) =>
      speaker?.start === start || (inverted && end <= start && start - end < verbLength),
  )
  const told = inverted ? toldOf(asker, place) : null
  return offer =>
    mayMean(offer, asker.at, place) &&
    !barred(offer) &&
    !spoken.some(({ span }) => contains(span, offer.span)) &&
    (told === null || (offer !== told && (chainOf(offer, place.book) ?? -1) !== chainOf(told, place.book)))
}

/** "Ada Roy a menti, a-t-elle dit": the subject of what is said goes by its name, and is not who says it. */
function toldOf({ at, clause }: Asker, { tree, own }: Place): Offer | null {
  const verb = tree.tokens[clause]
  if (!verb || !/^parataxis/.test(verb.deprel) || verb.head > at) return null
  const subject = own.find(
    ({ head, clause: of, role, entity, pronoun }) =>
      head < at && of === verb.head && role === 'subject' && entity !== null && !pronoun,
  )
  // "Ada Roy s’explique : « … », a-t-elle dit".
  const opened = subject && tree.tokens.slice(subject.head, at).some(({ form }) => form === ':')
  return subject && !opened ? subject : null
}

/**
 * "Caron le dirigea": an object is not the subject of its own verb, by whatever name that goes, nor one of several
 * that are; a subject is none of the objects before it.
 */
function barredFor(
  { at, clause, use, free }: Asker,
  { tree, book, grammar, own, offers }: Place,
): (offer: Offer) => boolean {
  if (clause < 0 || free || use === 'possessive') return () => false
  const controller = controllerOf(tree, clause, grammar)
  const shared = controller < 0 ? sharingClause(tree, clause, grammar) : clause
  const beside = own.filter(
    offer =>
      (offer.clause === clause ||
        offer.head === controller ||
        (offer.clause === shared && offer.role === 'subject')) &&
      offer.head !== at &&
      (offer.role === 'object' || (use === 'object' && offer.role === 'subject')),
  )
  // "Il estime que Roy a raison": who is named below a subject, in its clause or one that hangs on it, is not that subject.
  const below = use === 'subject' ? own.filter(offer => offer.head > at && isBelow(offer, clause, tree)) : []
  const heads = new Set(beside.flatMap(({ head, group }) => [head, ...(group ?? [])]))
  const chains = new Set([...beside, ...below].flatMap(offer => chainOf(offer, book) ?? []))
  // "Ils l’ont vendu": neither is one of those whom "ils" means, by any word for that one.
  const isMember = ({ sentence, head }: Offer) =>
    [...chains].some(chain => book.isMember(chain, sentence, head))
  for (const member of offers.filter(isMember)) {
    const chain = chainOf(member, book)
    if (chain !== null) chains.add(chain)
  }
  return offer => {
    if (offer.sentence === tree.index && heads.has(offer.head)) return true
    const chain = chainOf(offer, book)
    return (chain !== null && chains.has(chain)) || isMember(offer)
  }
}

/** Whom grammar leaves: not what comes later, nor what the word stands in. */
function mayMean(offer: Offer, at: number, { tree, book, grammar, quotationOf, speakerOf }: Place): boolean {
  if (offer.sentence === tree.index && (offer.head >= at || holds(tree, offer, at, grammar))) return false
  const token = tree.tokens[at]
  const quotation = token ? quotationOf(token.span) : null
  // In the words of a speaker "he" is somebody else.
  if (quotation !== null) {
    const speaker = speakerOf(quotation)
    const chain = chainOf(offer, book)
    if (speaker !== null && chain === speaker) return false
  }
  return true
}

function isBelow({ head, entity, pronoun }: Offer, clause: number, tree: SentenceTree): boolean {
  if (entity === null || pronoun) return false
  let step = head
  for (let count = 0; step >= 0 && count <= tree.tokens.length; count++) {
    if (step === clause) return true
    const token = tree.tokens[step]
    if (!token || /^(?:parataxis|conj)/.test(token.deprel)) return false
    step = token.head
  }
  return false
}
