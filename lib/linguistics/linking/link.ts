import type { Clause, Complement, Document, Parsed, Phrase } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import { grammarOf } from '../grammar'
import { mapSteps, type Steps, within } from '../steps'
import { ChainBook } from './chain-book'
import { pronounAt } from './find-pronoun'
import { formsOf } from './kinds'
import { linkNames } from './link-names'
import { isLastNamed, linkLastNamed, linkNoun } from './link-nouns'
import { linkPronoun } from './link-pronouns'
import { linkRoles } from './link-roles'
import type { Known, Offer } from './offer'
import { offersOf } from './offers'
import type { Place } from './place'
import { prominenceOf } from './prominence'
import { type SentenceTree, toTree } from './sentence-tree'
import { tellGenders } from './tell-genders'
import { complementOf, leadOf, Titles, tellTitles } from './titles'
import { reach } from './weigh'

/**
 * Adds the chains of mentions and tells each phrase of each clause its chain: names first, then sentence by sentence what
 * refers back, a step each. Looks a few sentences back only, so that a long article costs what its sentences cost.
 */
export function* linkSteps(parsed: Parsed, watch: Place['watch'] = null): Steps<Document> {
  const grammar = grammarOf(parsed.article.language)
  const book = new ChainBook(parsed)
  linkNames(parsed, book, grammar)
  yield 0
  linkRoles(parsed, book, grammar)
  const trees = yield* within(mapSteps(parsed.sentences, toTree), 0, 0.2)
  tellGenders(trees, parsed, book)
  const titles = new Titles()
  const known = knownBySentence(parsed)
  const quotationOf = quotationFinder(parsed)
  const inSpeech = (span: Span) => parsed.quotations[quotationOf(span) ?? -1]?.kind === 'speech'
  const prominence = prominenceOf(parsed, book)
  const recent: Offer[][] = []
  const last = new Map<number, Offer>()
  for (const tree of trees) {
    yield 0.2 + (0.8 * tree.index) / trees.length
    const own = offersOf(tree, parsed, book, grammar, known[tree.index] ?? nothing).map(offer => ({
      ...offer,
      quoted: inSpeech(offer.span),
    }))
    recent.push(own)
    if (recent.length > reach + 1)
      for (const offer of recent.shift() ?? []) {
        const chain = offer.entity === null ? null : book.ofEntity(offer.entity)
        if (chain !== null && prominence.protagonists.includes(chain)) last.set(chain, offer)
      }
    const place: Place = {
      parsed,
      tree,
      book,
      grammar,
      get offers() {
        return recent.flat()
      },
      get standing() {
        return [...last.values(), ...recent.flat()]
      },
      prominence,
      watch,
      own,
      give: offer => own.push(offer),
      nounsOf: offer => nounsOf(offer, trees, parsed),
      isName: offer => trees[offer.sentence]?.tokens[offer.head]?.upos === 'PROPN',
      quotationOf,
      inSpeech,
      speakerOf: quotation => speakerOf(quotation, parsed, book),
    }
    walk(tree, place, titles, own)
    tellTitles(tree, parsed, book, titles, grammar, known[tree.index] ?? nothing, own)
  }
  const clauses = parsed.clauses.map(clause => withChains(clause, book))
  return { ...parsed, clauses, chains: book.finish(), refusedLinks: book.refusals() }
}

/** In the order of the words: what comes first may be meant by what comes later. */
function walk(tree: SentenceTree, place: Place, titles: Titles, own: readonly Offer[]): void {
  const { grammar } = place
  const nouns = new Map(own.filter(({ group }) => !group).map(offer => [offer.head, offer]))
  // Titles of this sentence count for its later words.
  for (const [at, token] of tree.tokens.entries()) {
    const noun = nouns.get(at)
    if (noun) linkNoun(noun, titles, place)
    const last = token.upos === 'PRON' ? isLastNamed(token.form, grammar) : null
    if (last) {
      linkLastNamed(at, null, last, place)
      continue
    }
    const found = pronounAt(tree, at, grammar)
    if (found) linkPronoun(at, found, place)
  }
}

const nothing: Known = { entityAt: new Map(), phraseAt: new Map() }

function knownBySentence(parsed: Parsed): Known[] {
  const all = parsed.sentences.map(() => ({
    entityAt: new Map<number, number>(),
    phraseAt: new Map<number, Phrase>(),
  }))
  for (const [index, { sentence, tokens }] of parsed.entities.entries())
    for (let at = tokens.from; at < tokens.to; at++) all[sentence]?.entityAt.set(at, index)
  for (const clause of parsed.clauses)
    for (const phrase of phrasesOf(clause))
      if (!phrase.coordinated) all[clause.sentence]?.phraseAt.set(phrase.head, phrase)
  return all
}

function phrasesOf({ subject, complements }: Clause): Phrase[] {
  const own = subject.kind === 'noun' && subject.phrase ? [subject.phrase] : []
  return [...own, ...complements.flatMap(({ phrase }) => phrase ?? [])]
}

function nounsOf(offer: Offer, trees: readonly SentenceTree[], parsed: Parsed) {
  const tree = trees[offer.sentence]
  const token = tree?.tokens[offer.head]
  if (!tree || !token) return { nouns: [], lead: [], complement: '' }
  return {
    nouns: formsOf(token),
    lead: leadOf(tree, offer.head),
    complement: complementOf(tree, offer.head, parsed),
  }
}

/** Quotations stand in the order of the text, and never in one another. */
function quotationFinder(parsed: Parsed): (span: Span) => number | null {
  let at = 0
  return span => {
    while (at > 0 && (parsed.quotations[at - 1]?.span.end ?? 0) > span.start) at--
    while (at < parsed.quotations.length && (parsed.quotations[at]?.span.end ?? 0) <= span.start) at++
    const quotation = parsed.quotations[at]
    return quotation && contains(quotation.span, span) ? at : null
  }
}

function speakerOf(quotation: number, parsed: Parsed, book: ChainBook): number | null {
  const speaker = parsed.quotations[quotation]?.speaker
  if (!speaker) return null
  const direct = book.ofSpan(speaker)
  if (direct !== null) return direct
  const inside = parsed.entities.findIndex(({ span }) => contains(speaker, span))
  return inside < 0 ? null : book.ofEntity(inside)
}

function withChains(clause: Clause, book: ChainBook): Clause {
  const known = <P extends Phrase | null>(phrase: P): P =>
    phrase ? { ...phrase, chain: book.of(phrase, clause.sentence) } : phrase
  const complements: Complement[] = clause.complements.map(c => ({ ...c, phrase: known(c.phrase) }))
  return {
    ...clause,
    subject: { ...clause.subject, phrase: known(clause.subject.phrase) },
    antecedent: known(clause.antecedent),
    complements,
  }
}
