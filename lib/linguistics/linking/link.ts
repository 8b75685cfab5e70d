import type { Clause, Complement, Document, Parsed, Phrase } from '@/lib/model/document'
import { grammarOf } from '../grammar'
import { ChainBook } from './chain-book'
import { linkNames } from './link-names'
import { linkNouns } from './link-nouns'
import { linkPossessives } from './link-possessives'
import { linkPronouns } from './link-pronouns'

/** Adds the chains of mentions, the surest links first, and tells each phrase of each clause its chain. */
export function link(parsed: Parsed): Document {
  const grammar = grammarOf(parsed.article.language)
  const book = new ChainBook(parsed)
  linkNames(parsed, book, grammar)
  linkNouns(parsed, book, grammar)
  linkPronouns(parsed, book, grammar)
  linkPossessives(parsed, book, grammar)
  return {
    ...parsed,
    clauses: parsed.clauses.map(clause => withChains(clause, book)),
    chains: book.finish(),
    refusedLinks: [],
  }
}

function withChains(clause: Clause, book: ChainBook): Clause {
  const known = <P extends Phrase | null>(phrase: P): P =>
    phrase ? { ...phrase, chain: book.of(phrase) } : phrase
  const complements: Complement[] = clause.complements.map(c => ({ ...c, phrase: known(c.phrase) }))
  return {
    ...clause,
    subject: { ...clause.subject, phrase: known(clause.subject.phrase) },
    antecedent: known(clause.antecedent),
    complements,
  }
}
