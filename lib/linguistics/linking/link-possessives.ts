import type { Clause, Parsed } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../tagging/reading'
import type { ChainBook } from './chain-book'
import { fits, offersOf } from './offers'

/** "Jane Roe a vendu sa ferme": a possessive after the subject of its clause means that subject, when it alone fits. */
export function linkPossessives(parsed: Parsed, book: ChainBook, grammar: Grammar): void {
  for (const clause of parsed.clauses)
    for (const token of parsed.sentences[clause.sentence]?.tokens ?? []) {
      const use = grammar.possessives.get(lookupForm(token.form))
      const inside = token.span.start > clause.verb.span.start && token.span.end <= clause.span.end
      if (!use || token.feats.Poss !== 'Yes' || !inside || !owns(parsed, clause, token.span.start)) continue
      const offers = offersOf(clause, parsed, book, grammar).filter(
        offer => offer.phrase.span.end <= token.span.start && fits(offer, use, 'anything'),
      )
      const subject = offers.find(offer => offer.subject)
      const rivals = offers.filter(offer => !offer.subject && offer.person)
      if (!subject || rivals.length) continue
      const chain = book.ofOrNew(subject.phrase, clause.sentence)
      book.add(chain, { span: token.span, sentence: clause.sentence, form: 'possessive', confidence: 0.65 })
    }
}

/** Whether no later verb stands between this clause's verb and the word. */
function owns(parsed: Parsed, clause: Clause, at: number): boolean {
  return !parsed.clauses.some(
    other =>
      other.sentence === clause.sentence &&
      other.verb.span.start > clause.verb.span.start &&
      other.verb.span.start < at,
  )
}
