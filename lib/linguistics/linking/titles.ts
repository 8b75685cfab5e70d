import type { Parsed } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { folded } from '../naming/countries'
import type { ChainBook } from './chain-book'
import { formsOf, genderTold } from './kinds'
import { chainOf, type Known, type Offer } from './offer'
import { childrenOf, type SentenceTree } from './sentence-tree'

/** What the text has called somebody or something: "maire" and "de ronceval" of Claire Astier. */
export type Title = {
  nouns: readonly string[]
  /** Words before the noun that say which: "first" of "first minister". */
  lead: readonly string[]
  complement: string
  chain: number
  sentence: number
}

/** The titles told so far; a later "la maire" looks here. */
export class Titles {
  private readonly byNoun = new Map<string, Title[]>()

  add(title: Title): void {
    for (const noun of title.nouns) {
      const list = this.byNoun.get(noun) ?? []
      list.push(title)
      this.byNoun.set(noun, list)
    }
  }

  of(nouns: readonly string[]): Title[] {
    return [...new Set(nouns.flatMap(noun => this.byNoun.get(noun) ?? []))]
  }
}

/** Gathers what a sentence says of names: beside them, in apposition, or with "is". */
export function tellTitles(
  tree: SentenceTree,
  parsed: Parsed,
  book: ChainBook,
  titles: Titles,
  grammar: Grammar,
  { entityAt }: Known,
  offers: readonly Offer[],
): void {
  const tell = (at: number, chain: number) => {
    const token = tree.tokens[at]
    if (token?.upos !== 'NOUN' || entityAt.has(at)) return
    const determiner = childrenOf(tree, at, /^det/).map(child => tree.tokens[child])[0]
    // "Deux ministres, Anne Colin et …": what is said of several is nobody's own.
    if (token.feats.Number === 'Plur' && book.look(chain)?.number !== 'Plur') return
    const gender = genderTold(token, determiner, grammar)
    if (gender && book.look(chain)?.class === 'person') book.setGender(chain, gender)
    titles.add({
      nouns: formsOf(token),
      lead: leadOf(tree, at),
      complement: complementOf(tree, at, parsed),
      chain,
      sentence: tree.index,
    })
  }
  for (const { entity, span, sentence } of parsed.roles) {
    const chain = book.ofEntity(entity)
    if (sentence !== tree.index || chain === null) continue
    const at = tree.tokens.findIndex(token => token.span.start >= span.start && token.upos === 'NOUN')
    if (at >= 0 && (tree.tokens[at]?.span.end ?? 0) <= span.end) tell(at, chain)
  }
  for (const offer of offers) {
    const chain = chainOf(offer, book)
    if (chain === null || offer.group) continue
    if (offer.entity !== null && !entityAt.has(offer.head)) tell(offer.head, chain)
    for (const child of childrenOf(tree, offer.head, /^(?:appos|compound|nmod)/)) {
      const beside = tree.tokens[child]?.deprel !== 'nmod' && childrenOf(tree, child, /^case/).length === 0
      if (beside) tell(child, chain)
    }
    const above = tree.tokens[offer.head]?.head ?? -1
    if (/^nsubj/.test(tree.tokens[offer.head]?.deprel ?? '') && childrenOf(tree, above, /^cop/).length)
      tell(above, chain)
  }
}

/** "first" of "the first minister", "deputy ports" of "deputy ports minister": adjectives and nouns right before, in small letters. */
export function leadOf(tree: SentenceTree, at: number): string[] {
  return childrenOf(tree, at, /^(?:amod|compound)/)
    .filter(child => child < at)
    .map(child => lookupForm(tree.tokens[child]?.form ?? ''))
}

/** "de la région Aunis" of "président de la région Aunis", folded; '' without one. */
export function complementOf(tree: SentenceTree, at: number, parsed: Parsed): string {
  const child = childrenOf(tree, at, /^(?:nmod|amod)/).find(index => index > at)
  if (child === undefined) return ''
  const next = tree.tokens[at + 1]
  let last = child
  for (let step = child + 1; step < tree.tokens.length && (tree.tokens[step]?.head ?? -1) >= at; step++) {
    if (tree.tokens[step]?.upos === 'PUNCT') break
    last = step
  }
  const end = tree.tokens[last]
  return next && end ? folded(textOf(parsed.article.text, { start: next.span.start, end: end.span.end })) : ''
}
