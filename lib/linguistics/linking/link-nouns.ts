import type { LinkReason, MentionForm } from '@/lib/model/document'
import type { PronounUse } from '@/lib/model/pronoun-use'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { agrees, type Wanted } from './agreement'
import { choose } from './choose'
import { fitsBody, fitsGeneral, placeSort } from './general-nouns'
import { formsOf, isOneOf, isPersonNoun } from './kinds'
import { chainOf, type Offer, startChain } from './offer'
import type { Place } from './place'
import { childrenOf } from './sentence-tree'
import { thisPerson } from './this-person'
import { complementOf, leadOf, type Titles } from './titles'

/** A noun with "the" or "this" that nothing names yet: a function, the same noun again, "la société", "ce fleuve". */
export function linkNoun(offer: Offer, titles: Titles, place: Place): void {
  const { tree, book, grammar } = place
  const token = tree.tokens[offer.head]
  if (!token || offer.group || offer.entity !== null || chainOf(offer, book) !== null) return
  const determiner = childrenOf(tree, offer.head, /^det/).map(child => tree.tokens[child])[0]
  const demonstrative = determiner?.feats.PronType === 'Dem'
  if (!demonstrative && determiner?.feats.Definite !== 'Def') return
  const last = formsOf(token)
    .map(form => grammar.lastNamed.get(form))
    .find(use => use !== undefined)
  if (last) {
    linkLastNamed(offer.head, offer, last, place)
    return
  }
  const judge = judgeOf(offer, demonstrative, place)
  if (isPersonNoun(token, grammar)) {
    // "Le futur ministre": another than the one there is.
    const another = childrenOf(tree, offer.head, /^amod/).some(child =>
      isOneOf(tree.tokens[child], grammar.otherHolders),
    )
    if (another) return
    if (byTitle(offer, titles, place, judge)) return
    const meant = demonstrative ? thisPerson(offer, place) : null
    if (meant) {
      judge.link(meant, 'only-one', 0.65, 1)
      return
    }
  }
  // "Pour la Norvège, le pays …": what the sentence itself has named leaves the rest of the article behind.
  if (byKind(offer, demonstrative, place, judge, true)) return
  if (bySameWords(offer, titles, place, judge)) return
  byKind(offer, demonstrative, place, judge)
}

type Judge = {
  link(referent: number | Offer, reason: LinkReason, confidence: number, margin: number): true
  refuse(rivals: readonly Offer[]): true
}

function judgeOf(offer: Offer, demonstrative: boolean, place: Place): Judge {
  const { book, tree } = place
  const form = (reason: LinkReason): MentionForm =>
    demonstrative ? 'demonstrative' : reason === 'same-role' ? 'role' : 'noun'
  return {
    link(referent, reason, confidence, margin) {
      const chain =
        typeof referent === 'number' ? referent : (chainOf(referent, book) ?? startChain(referent, place))
      const { span, head } = offer
      book.addHead(chain, head, {
        span,
        sentence: tree.index,
        form: form(reason),
        confidence,
        reason,
        margin: Math.round(100 * margin) / 100,
      })
      return true
    },
    refuse(rivals) {
      const { span } = offer
      book.refuse({
        span,
        sentence: tree.index,
        form: form('same-role'),
        reason: 'tie',
        rivals: rivals.map(rival => rival.span),
      })
      return true
    },
  }
}

/** "le président de Norvane", after "Jean Roy, président de Norvane": the only bearer of a function of these words. */
function byTitle(offer: Offer, titles: Titles, place: Place, judge: Judge): boolean {
  const { tree, book, parsed } = place
  const token = tree.tokens[offer.head]
  if (!token) return false
  const complement = complementOf(tree, offer.head, parsed)
  const lead = leadOf(tree, offer.head)
  const bearers = new Set<number>()
  for (const title of titles.of(formsOf(token))) {
    const chain = book.look(title.chain)
    if (chain?.class !== 'person') continue
    if (chain.gender && offer.gender && chain.gender !== offer.gender) continue
    // "the first minister" is not "the deputy ports minister".
    if (!lead.every(word => title.lead.includes(word))) continue
    if (sameComplement(complement, title.complement)) bearers.add(title.chain)
  }
  const [only] = bearers
  if (only === undefined) return false
  if (bearers.size > 1) return judge.refuse([...bearers].flatMap(chain => offersOfChain(chain, place)))
  return judge.link(only, 'same-role', complement ? 0.8 : 0.65, 1)
}

/** "le maire" is any mayor told of, "le président de la région" the one of "de la région Aunis". */
function sameComplement(asked: string, told: string): boolean {
  return asked === '' || asked === told || told.startsWith(`${asked} `)
}

function offersOfChain(chain: number, { offers, book }: Place): Offer[] {
  const found = offers.find(offer => chainOf(offer, book) === chain)
  return found ? [found] : []
}

/** "ce pont" after "le pont de Crozon"; "la banque" after "la banque Ostara". */
function bySameWords(offer: Offer, titles: Titles, place: Place, judge: Judge): boolean {
  const { tree, book, parsed, offers } = place
  const token = tree.tokens[offer.head]
  if (!token) return false
  const nouns = formsOf(token)
  const complement = complementOf(tree, offer.head, parsed)
  const [person, lead] = [isPersonNoun(token, place.grammar), leadOf(tree, offer.head)]
  const found = new Map<string, Offer>()
  for (const other of offers) {
    if (other.pronoun || other.group || other.span.start >= offer.span.start || other.number !== offer.number)
      continue
    const words = place.nounsOf(other)
    if (!nouns.some(noun => words.nouns.includes(noun))) continue
    if (!sameComplement(complement, words.complement)) continue
    if (person && !lead.every(word => words.lead.includes(word))) continue
    const chain = chainOf(other, book)
    found.set(chain === null ? `${other.sentence}:${other.head}` : `c${chain}`, other)
  }
  for (const title of titles.of(nouns)) {
    const [near] = offersOfChain(title.chain, place)
    if (
      near &&
      sameComplement(complement, title.complement) &&
      near.number === offer.number &&
      book.look(title.chain)?.class !== 'person'
    )
      found.set(`c${title.chain}`, near)
  }
  const rivals = [...found.values()]
  const [only] = rivals
  if (!only) return false
  if (rivals.length > 1) return judge.refuse(rivals)
  return judge.link(only, 'same-words', 0.65, 1)
}

/** "la société" for the only organisation told of, "ce fleuve" for the only water, "ce projet" for what is planned. */
function byKind(offer: Offer, demonstrative: boolean, place: Place, judge: Judge, beside = false): boolean {
  const { tree, book, grammar, offers } = place
  const token = tree.tokens[offer.head]
  if (!token || complementOf(tree, offer.head, place.parsed) !== '') return false
  const general = formsOf(token)
    .map(form => grammar.generalNouns.get(form))
    .find(kind => kind !== undefined)
  const body = isOneOf(token, grammar.anaphoricNouns) || isOneOf(token, grammar.anyBodyNouns)
  if (!general && !body) return false
  const fitting = offers.filter(other => {
    if (other.span.end > offer.span.start || other.unknown) return false
    const chain = chainOf(other, book)
    const kind = chain === null ? undefined : book.look(chain)?.class
    if (body && (kind === 'organisation' || (other.kind === 'body' && other.entity !== null)))
      return fitsBody(token, other, place)
    // A name of no known class may be a company's: rather a rival too many.
    if (body && kind === 'other') return isOneOf(token, grammar.anyBodyNouns)
    return general !== undefined && fitsGeneral(other, general, demonstrative, place)
  })
  // "This river": a name that is known to be one leaves no doubt about the others.
  const exact = fitting.filter(other => general !== undefined && placeSort(other, place) === general)
  const before = exact.length ? exact : fitting
  const agreeing = before.filter(({ number }) => number === null || number === (offer.number ?? 'Sing'))
  const named = beside
    ? agreeing.filter(({ sentence, entity }) => sentence === tree.index && entity !== null)
    : agreeing
  const choice = choose(named, { sentence: tree.index, paragraph: tree.paragraph }, book)
  if (choice.kind === 'nobody') return false
  if (choice.kind === 'tie') {
    const topic = body ? topicOf(choice.rivals, place) : null
    return topic ? judge.link(topic, 'topic', leastSure, 1) : judge.refuse(choice.rivals)
  }
  const chosen = chainOf(choice.offer, book)
  if (chosen !== null && choice.offer.kind !== 'body' && book.look(chosen)?.class === 'other')
    return body ? judge.refuse([choice.offer]) : false
  return judge.link(choice.offer, 'same-kind', demonstrative || body ? 0.65 : 0.6, choice.margin)
}

/** How sure a link is that the title decides. */
const leastSure = 0.62

/** "Halden sales fall", then "told the radio that the company …": the body that the title names, where the others are named by the way. */
function topicOf(rivals: readonly Offer[], { book, prominence }: Place): Offer | null {
  const known = rivals.map(offer => ({ offer, chain: chainOf(offer, book) }))
  const names = (chain: number | null) => (chain === null ? 0 : prominence.names(chain))
  const [topic, ...more] = known.filter(({ chain }) => chain !== null && prominence.titled(chain))
  if (!topic || topic.chain === null || more.length > 0) return null
  if (book.look(topic.chain)?.class !== 'organisation') return null
  const often = names(topic.chain)
  return known.every(one => one === topic || names(one.chain) * timesMore <= often) ? topic.offer : null
}
const timesMore = 2

/** "celui-ci", "ce dernier", "the latter": who of those that agree was named last in the sentence before. */
export function linkLastNamed(at: number, own: Offer | null, use: PronounUse, place: Place): void {
  const { tree, book, offers } = place
  const token = tree.tokens[at]
  if (!token) return
  const span = own?.span ?? token.span
  const wanted: Wanted = { ...use, verb: null }
  const fitting = offers.filter(
    offer =>
      offer.span.end <= span.start &&
      !offer.unknown &&
      offer.role !== 'inner' &&
      offer.role !== 'owner' &&
      agrees(offer, wanted),
  )
  const sentence = fitting.at(-1)?.sentence
  const near = fitting.filter(offer => offer.sentence === sentence)
  const persons = near.filter(({ kind }) => kind === 'person')
  const offer = (persons.length ? persons : near).toSorted((a, b) => a.span.start - b.span.start).at(-1)
  const mention = { span, sentence: tree.index, form: 'demonstrative' as const }
  if (!offer || tree.index - offer.sentence > 1) {
    book.refuse({ ...mention, reason: 'nobody', rivals: [] })
    return
  }
  const chain = chainOf(offer, book) ?? startChain(offer, place)
  book.addHead(chain, at, {
    ...mention,
    confidence: 0.7,
    margin: near.length > 1 ? 0.5 : 1,
    reason: 'last-named',
  })
}

export function isLastNamed(form: string, grammar: Grammar): PronounUse | null {
  return grammar.lastNamed.get(lookupForm(form)) ?? null
}
