import type { MentionForm, TaggedToken } from '@/lib/model/document'
import type { PronounUse } from '@/lib/model/pronoun-use'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { Wanted } from './agreement'
import { choose } from './choose'
import { isEmpty } from './empty-pronouns'
import { aheadOf } from './forward'
import { holds } from './holds'
import { isOneOf } from './kinds'
import { chainOf, type Offer, startChain } from './offer'
import type { Place } from './place'
import { childrenOf, controllerOf, type SentenceTree, sharingClause } from './sentence-tree'
import { verbWants } from './verb-wants'
import type { Asker } from './weigh'

type Found = { use: PronounUse; as: 'subject' | 'object' | 'free' | 'possessive' }

/** What sort of referring word a token is, if any. */
export function pronounAt(tree: SentenceTree, at: number, grammar: Grammar): Found | null {
  const token = tree.tokens[at]
  if (!token || token.feats.Reflex === 'Yes') return null
  const word = lookupForm(token.form)
  const possessive = grammar.possessives.get(word)
  if (
    possessive &&
    (token.feats.Poss === 'Yes' || /^(?:det|nmod:poss)/.test(token.deprel)) &&
    !isClitic(tree, at)
  )
    return { use: possessive, as: 'possessive' }
  // "Les ingénieurs le surveillent": an article stands before no verb.
  const clitic =
    token.upos === 'DET' &&
    /^(?:VERB|AUX)$/.test(tree.tokens[at + 1]?.upos ?? '') &&
    /^(?:i?obj|nsubj)/.test(token.deprel)
  const asObject = clitic ? grammar.objectPronouns.get(word) : undefined
  if (asObject) return { use: asObject, as: 'object' }
  if (token.upos !== 'PRON' || token.feats.PronType === 'Rel') return null
  // "It was they who …"
  if (childrenOf(tree, at, /^cop/).length) return null
  const governed = tree.tokens[at - 1]?.upos === 'ADP' || childrenOf(tree, at, /^case/).length > 0
  const free = grammar.freePronouns.get(word)
  if (free && governed) return { use: free, as: 'free' }
  const subject = grammar.personalPronouns.get(word)
  const object = grammar.objectPronouns.get(word)
  if (subject && (!object || /subj|expl/.test(token.deprel))) return { use: subject, as: 'subject' }
  return object ? { use: object, as: 'object' } : null
}

/** "leur" before a verb, whatever the tags say of it. */
function isClitic(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at]
  return token?.upos === 'PRON' && token.feats.Poss !== 'Yes' && /^(?:i?obj|expl|obl)/.test(token.deprel)
}

/** Judges one pronoun or possessive: a link, a refusal with its reason, or nothing when it stands for nobody. */
export function linkPronoun(at: number, { use, as }: Found, place: Place): void {
  const { tree, book, grammar, offers } = place
  const token = tree.tokens[at]
  if (!token) return
  const form: MentionForm = as === 'possessive' ? 'possessive' : 'pronoun'
  const refuse = (reason: 'tie' | 'nobody' | 'impersonal' | 'forward', rivals: readonly Offer[]) =>
    book.refuse({
      span: token.span,
      sentence: tree.index,
      form,
      reason,
      rivals: rivals.map(({ span }) => span),
    })
  const empty =
    as === 'subject' ? isEmpty(tree, at, grammar) : as === 'object' && isEmptyObject(tree, at, use, grammar)
  if (empty) {
    refuse('impersonal', [])
    return
  }
  const clause = tree.clause[at] ?? -1
  const wanted: Wanted = {
    ...withParticiple(tree, at, use, as),
    verb: as === 'subject' ? verbWants(tree, clause, grammar) : null,
  }
  const asker: Asker = {
    sentence: tree.index,
    paragraph: tree.paragraph,
    at,
    clause,
    shared: sharingClause(tree, clause, grammar),
    controller: controllerOf(tree, clause, grammar),
    use: as === 'free' ? 'object' : as,
    wanted,
  }
  const barred = barredFor(at, as, clause, place)
  const before = offers.filter(offer => mayMean(offer, at, place) && !barred(offer))
  const ahead = as === 'free' || as === 'object' ? null : aheadOf(tree, at, place.own, wanted, grammar)
  const choice = choose(before, asker, book)
  const same =
    choice.kind === 'link' && ahead !== null && chainOf(choice.offer, book) === chainOf(ahead, book)
  if (ahead && !(same && chainOf(ahead, book) !== null)) {
    refuse('forward', [ahead])
    if (as !== 'possessive') place.give(standIn(token, at, as, wanted, place))
    return
  }
  if (choice.kind !== 'link') {
    refuse(choice.kind, choice.kind === 'tie' ? choice.rivals : [])
    if (as !== 'possessive') place.give(standIn(token, at, as, wanted, place))
    return
  }
  const { offer, margin, reason } = choice
  const chain = chainOf(offer, book) ?? startChain(offer, place)
  // A gender that the link itself tells is believed when nobody else was near.
  const isPerson = offer.kind === 'person' || book.look(chain)?.class === 'person'
  if (wanted.gender && isPerson && margin > 0.5 && use.number === 'Sing') book.setGender(chain, wanted.gender)
  const confidence = confidenceOf(margin, offer, asker)
  book.addHead(chain, at, {
    span: token.span,
    sentence: tree.index,
    form,
    confidence,
    margin: rounded(margin),
    reason,
  })
  if (as !== 'possessive')
    place.give({
      ...standIn(token, at, as, wanted, place),
      kind: offer.kind,
      gender: wanted.gender ?? offer.gender,
      unknown: false,
    })
}

/** From 0.6 at the least margin to 0.9 for the only one; less for who stands far or is of unknown gender. */
function confidenceOf(margin: number, offer: Offer, asker: Asker): number {
  const far = asker.sentence - offer.sentence > 1 ? 0.15 : 0
  const unsure = asker.wanted.gender && !offer.gender ? 0.15 : 0
  return rounded(Math.max(0.5, 0.6 + 0.3 * Math.min(1, (margin - 0.5) * 2) - far - unsure))
}

const rounded = (value: number) => Math.round(100 * value) / 100

/**
 * "Caron le dirigea": an object is not the subject of its own verb, by whatever name that goes, nor one of several
 * that are; a subject is none of the objects before it.
 */
function barredFor(
  at: number,
  as: Found['as'],
  clause: number,
  { tree, book, grammar, own }: Place,
): (offer: Offer) => boolean {
  if (clause < 0 || (as !== 'object' && as !== 'subject')) return () => false
  const controller = controllerOf(tree, clause, grammar)
  const shared = controller < 0 ? sharingClause(tree, clause, grammar) : clause
  const beside = own.filter(
    offer =>
      (offer.clause === clause ||
        offer.head === controller ||
        (offer.clause === shared && offer.role === 'subject')) &&
      offer.head !== at &&
      (offer.role === 'object' || (as === 'object' && offer.role === 'subject')),
  )
  const heads = new Set(beside.flatMap(({ head, group }) => [head, ...(group ?? [])]))
  const chains = new Set<number>()
  for (const offer of beside) {
    const chain = chainOf(offer, book)
    if (chain !== null) chains.add(chain)
  }
  return offer => {
    if (offer.sentence === tree.index && heads.has(offer.head)) return true
    const chain = chainOf(offer, book)
    if (chain !== null && chains.has(chain)) return true
    return [...chains].some(one => book.isMember(one, offer.sentence, offer.head))
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

/** "Plusieurs élus l’ont interrompue": the participle agrees with the object before it. */
function withParticiple(tree: SentenceTree, at: number, use: PronounUse, as: Found['as']): PronounUse {
  if (as !== 'object' || use.gender !== null) return use
  const verb = tree.tokens[tree.clause[at] ?? -1]
  const auxiliary = childrenOf(tree, tree.clause[at] ?? -1, /^aux/).some(child => child > at)
  if (use.person || !verb || !auxiliary || verb.feats.VerbForm === 'Inf') return use
  const form = lookupForm(verb.form)
  if (/(?:[éiust]e)s?$/.test(form)) return { ...use, gender: 'Fem' }
  return /[éiust]$/.test(form) && use.number === 'Sing' ? { ...use, gender: 'Masc' } : use
}

/** "Personne ne le sait", "they made it clear that …": an object that stands for a clause. */
function isEmptyObject(
  tree: SentenceTree,
  at: number,
  { person, number, gender }: PronounUse,
  grammar: Grammar,
): boolean {
  const token = tree.tokens[at]
  if (!token || person === true || number === 'Plur' || gender === 'Fem') return false
  if (person === false && /^expl/.test(token.deprel)) return true
  const verb = tree.tokens[tree.clause[at] ?? -1]
  // With an attribute it is a thing again: "le croit malade".
  const more = childrenOf(tree, tree.clause[at] ?? -1, /^(?:xcomp|iobj|obl:arg)/).some(child => child > at)
  return isOneOf(verb, grammar.clauseObjectVerbs) && !more
}

/** What a later word may mean by this one. */
function standIn(token: TaggedToken, at: number, as: Found['as'], wanted: Wanted, { tree }: Place): Offer {
  return {
    sentence: tree.index,
    paragraph: tree.paragraph,
    head: at,
    tokens: { from: at, to: at + 1 },
    span: token.span,
    role: as === 'free' ? 'oblique' : as === 'possessive' ? 'owner' : as,
    clause: tree.clause[at] ?? -1,
    aside: false,
    gender: wanted.gender,
    number: wanted.number,
    kind:
      wanted.person === true || wanted.verb === 'living'
        ? 'person'
        : wanted.person === false
          ? 'thing'
          : null,
    acts: false,
    called: false,
    entity: null,
    group: null,
    unknown: true,
    pronoun: true,
    definite: true,
    bare: false,
    placed: false,
  }
}
