import type { Clause, Parsed, Phrase } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
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
      const ruled = controller(clause, token.span.start)
      const subject = ruled ? undefined : offers.find(offer => offer.subject)
      if (ruled) {
        const chain = book.of(ruled)
        if (chain !== null && (use.number === null || ruled.number === null || ruled.number === use.number))
          book.add(chain, {
            span: token.span,
            sentence: clause.sentence,
            form: 'possessive',
            confidence: 0.65,
          })
        continue
      }
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

/** "a exhorté la Chine à abandonner son soutien": of an infinitive behind an object, the object is the subject. */
function controller(clause: Clause, at: number): Phrase | null {
  const infinitive = clause.complements.find(
    ({ role, span, preposition }) =>
      role === 'infinitive' && /^(à|de|to)$/.test(preposition ?? '') && span.start < at && at < span.end,
  )
  const before = clause.complements
    .filter(({ span }) => infinitive && span.end <= infinitive.span.start)
    .at(-1)
  return before?.role === 'object' ? before.phrase : null
}
