import type { Clause, Parsed, Phrase, TaggedToken } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { folded } from '../naming/countries'
import { lookupForm } from '../lookup-form'
import type { ChainBook } from './chain-book'

/** Links functions to their bearers, "la société" to the organisation named before, "ce projet" to the last "projet". */
export function linkNouns(parsed: Parsed, book: ChainBook, grammar: Grammar): void {
  linkRoles(parsed, book)
  const phrases = parsed.clauses.flatMap(clause => phrasesOf(clause).map(phrase => ({ phrase, clause })))
  phrases.sort((a, b) => a.phrase.span.start - b.phrase.span.start)
  for (const [index, { phrase, clause }] of phrases.entries()) {
    const tokens = parsed.sentences[clause.sentence]?.tokens ?? []
    if (book.of(phrase) !== null || phrase.coordinated) continue
    const first = tokens[phrase.tokens.from]
    if (first?.feats.PronType === 'Dem' && first.upos === 'DET')
      linkDemonstrative(
        parsed,
        book,
        phrase,
        clause,
        phrases.slice(0, index).map(p => p),
      )
    else if (first?.feats.Definite === 'Def') {
      linkFunction(parsed, book, phrase, clause, grammar)
      linkOrganisation(parsed, book, phrase, clause, tokens, grammar)
    }
  }
}

export function phrasesOf(clause: Clause): Phrase[] {
  const own =
    clause.subject.kind === 'noun' && clause.subject.phrase && !clause.subject.shared
      ? [clause.subject.phrase]
      : []
  return [...own, ...clause.complements.flatMap(({ phrase }) => (phrase ? [phrase] : []))]
}

function linkRoles(parsed: Parsed, book: ChainBook): void {
  for (const role of parsed.roles) {
    const chain = book.ofEntity(role.entity)
    if (chain === null) continue
    const { span, sentence, confidence } = role
    book.add(chain, { span, sentence, form: 'role', confidence })
    const noun = parsed.sentences[sentence]?.tokens.find(t => t.span.start >= span.start && t.upos === 'NOUN')
    // "la directrice" is a woman; a masculine function ("le ministre") says less, but is not gainsaid.
    if (noun?.feats.Gender === 'Fem' || noun?.feats.Gender === 'Masc')
      book.setGender(chain, noun.feats.Gender)
  }
}

/** "le président de Norvane", after "Jean Roy, président de Norvane": the only bearer of a function of these words. */
function linkFunction(
  parsed: Parsed,
  book: ChainBook,
  phrase: Phrase,
  clause: Clause,
  grammar: Grammar,
): void {
  const words = bare(textOf(parsed.article.text, phrase.span), grammar)
  const noun = words.split(/[ ']/)[0] ?? ''
  const head = parsed.sentences[clause.sentence]?.tokens[phrase.head]
  if (!head || !grammar.roleNouns.has(lookupForm(head.form))) return
  const bearers = new Set<number>()
  for (const role of parsed.roles) {
    const known = bare(textOf(parsed.article.text, role.span), grammar)
    const chain = book.ofEntity(role.entity)
    const same = known === words || (words === noun && known.split(/[ ']/)[0] === noun)
    if (same && chain !== null) bearers.add(chain)
  }
  const [only] = bearers
  if (bearers.size !== 1 || only === undefined) return
  book.add(only, {
    span: phrase.span,
    sentence: clause.sentence,
    form: 'role',
    confidence: words === noun ? 0.6 : 0.8,
  })
}

/** Without its determiner, folded: "la directrice" → "directrice". */
function bare(text: string, grammar: Grammar): string {
  const words = folded(text).replaceAll("'", "' ").split(/\s+/)
  return words.slice(grammar.openers.has(words[0]?.replace("'", '') ?? '') ? 1 : 0).join(' ')
}

function linkOrganisation(
  parsed: Parsed,
  book: ChainBook,
  phrase: Phrase,
  clause: Clause,
  tokens: readonly TaggedToken[],
  grammar: Grammar,
): void {
  const noun = lookupForm(tokens[phrase.head]?.form ?? '')
  if (phrase.tokens.to - phrase.tokens.from !== 2 || !grammar.anaphoricNouns.has(noun)) return
  // The nearest sentence before that names organisations must name one only.
  for (let sentence = clause.sentence; sentence >= clause.sentence - 2; sentence--) {
    const named = new Set<number>()
    for (const [index, entity] of parsed.entities.entries())
      if (
        entity.sentence === sentence &&
        entity.class === 'organisation' &&
        entity.span.end <= phrase.span.start
      ) {
        const chain = book.ofEntity(index)
        if (chain !== null) named.add(chain)
      }
    const [only] = named
    if (named.size > 1 || (named.size === 1 && only === undefined)) return
    if (only !== undefined) {
      book.add(only, { span: phrase.span, sentence: clause.sentence, form: 'noun', confidence: 0.65 })
      return
    }
  }
}

function linkDemonstrative(
  parsed: Parsed,
  book: ChainBook,
  phrase: Phrase,
  clause: Clause,
  before: readonly { phrase: Phrase; clause: Clause }[],
): void {
  const lemma = (p: Phrase, c: Clause) => parsed.sentences[c.sentence]?.tokens[p.head]?.lemma
  const own = lemma(phrase, clause)
  const last = before.findLast(
    ({ phrase: p, clause: c }) => !p.coordinated && p.number === phrase.number && lemma(p, c) === own,
  )
  if (!last || clause.sentence - last.clause.sentence > 4) return
  const chain = book.ofOrNew(last.phrase, last.clause.sentence)
  book.add(chain, { span: phrase.span, sentence: clause.sentence, form: 'demonstrative', confidence: 0.7 })
}
