import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Chain, Clause, Document, Entity, Role } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import { type Judging, judgingOf } from './judging-of'
import { type Postings, postingsOf } from './postings'
import { beginning, flat, fold, stopsOf, wordsOf } from './words'

/**
 * An article laid out for looking up answers: what each sentence and clause says as terms (beginnings of lemmas, and
 * whom their names, nouns and pronouns mean), and how rare each term is. Made once for a document.
 */
export type ArticleIndex = {
  sentences: readonly ReadonlySet<string>[]
  /** Beside `document.clauses`: with their subject and antecedent, wherever those stand. */
  clauses: readonly ReadonlySet<string>[]
  /** Per function of a person: its words as the reader compares them, and whom they mean. */
  roles: readonly ReadonlySet<string>[]
  sentencesWith: Postings
  rolesWith: Postings
  /** Per entity: the index of the narrowest clause around it, -1 outside all. */
  clauseOfEntity: readonly number[]
  /** Terms that a written form of the article stands for ("went": went, go). */
  termsOfForm: ReadonlyMap<string, readonly string[]>
  /** Names, folded, the longest first, with the term of their chain. */
  names: readonly { words: string; term: string }[]
  /** Indices into `names` by the first word, and the terms of all that are called so. */
  namesFrom: Postings
  termsOfName: ReadonlyMap<string, readonly string[]>
  /** Inverse sentence frequency, log(1 + N / n): a word of every sentence tells little (Spärck Jones 1972). */
  weightOf: (term: string) => number
}

const made = new WeakMap<Document, ArticleIndex>()

export function indexOf(document: Document): ArticleIndex {
  const known = made.get(document) ?? makeIndex(document)
  made.set(document, known)
  return known
}

export const chainTerm = (index: number) => `@${index}`

function makeIndex(document: Document): ArticleIndex {
  const judging = judgingOf(document.article.language)
  const termsOfForm = new Map<string, readonly string[]>()
  const terms = (lemma: string, form: string) => {
    const written = flat(form)
    const known = termsOfForm.get(written)
    const own = termsOf(lemma, written, judging)
    const all = known ? [...new Set([...known, ...own])] : own
    if (all.length > 0 && all.length !== known?.length) termsOfForm.set(written, all)
    return own
  }
  const tokenTerms = document.sentences.map(({ tokens }) =>
    tokens.map(token => terms(token.lemma, token.form)),
  )
  const mentions = mentionsBySentence(document)
  const within = (sentence: number, spans: readonly Span[]) => {
    const said = new Set<string>()
    document.sentences[sentence]?.tokens.forEach((token, at) => {
      if (spans.some(span => overlaps(span, token.span)))
        for (const term of tokenTerms[sentence]?.[at] ?? []) said.add(term)
    })
    for (const { span, term } of mentions[sentence] ?? [])
      if (spans.some(one => overlaps(one, span))) said.add(term)
    return said
  }
  const names = namesIn(document)
  const roles = document.roles.map(role => termsOfRole(role, document))
  const sentences = document.sentences.map((sentence, at) => within(at, [sentence.span]))
  const clauses = document.clauses.map(clause => within(clause.sentence, spansOf(clause)))
  const frequency = new Map<string, number>()
  for (const said of sentences) for (const term of said) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return {
    sentences,
    clauses,
    roles,
    sentencesWith: postingsOf(sentences),
    rolesWith: postingsOf(roles),
    clauseOfEntity: document.entities.map(entity => narrowest(entity, document)),
    termsOfForm,
    names,
    namesFrom: postingsOf(names.map(({ words }) => [words.split(' ')[0] ?? ''])),
    termsOfName: grouped(names),
    weightOf: term => Math.log(1 + document.sentences.length / (frequency.get(term) ?? 0.5)),
  }
}

function termsOf(lemma: string, form: string, judging: Judging): readonly string[] {
  const stops = stopsOf(judging)
  if (stops.has(form) || (form.length < 2 && !/\p{N}/u.test(form)) || !/[\p{L}\p{N}]/u.test(form)) return []
  // "aide-soignante" is one token and two words.
  const parts = /[-'.]/u.test(form) ? wordsOf(form).map(word => word.flat) : []
  const words = [form, flat(lemma), ...parts].filter(word => word !== '' && !stops.has(word))
  return [...new Set(words.map(beginning))]
}

function mentionsBySentence(document: Document): { span: Span; term: string }[][] {
  const rows: { span: Span; term: string }[][] = document.sentences.map(() => [])
  document.chains.forEach((chain, at) => {
    for (const { span, sentence } of chain.mentions) rows[sentence]?.push({ span, term: chainTerm(at) })
  })
  return rows
}

const spansOf = ({ span, subject, antecedent }: Clause): Span[] =>
  [span, subject.phrase?.span, antecedent?.span].filter(one => one !== undefined)

function narrowest({ span }: Entity, document: Document): number {
  const { clauses, indexOfClause } = placesOf(document)
  let best: Clause | null = null
  for (const clause of clauses.near(span))
    if (overlaps(clause.span, span) && (!best || sizeOf(clause.span) < sizeOf(best.span))) best = clause
  return best ? (indexOfClause.get(best) ?? -1) : -1
}

/** With the small words: "le maire de Lenne" is no "maire à Lenne". */
function termsOfRole({ sentence, span }: Role, document: Document): Set<string> {
  const said = new Set(
    (document.sentences[sentence]?.tokens ?? [])
      .filter(token => overlaps(token.span, span))
      .flatMap(token => [beginning(flat(token.form)), beginning(flat(token.lemma))]),
  )
  const { mentions, indexOfChain } = placesOf(document)
  for (const { chain, mention } of mentions.near(span))
    if (overlaps(mention.span, span)) said.add(chainTerm(indexOfChain.get(chain) ?? -1))
  return said
}

function grouped(names: ArticleIndex['names']): Map<string, string[]> {
  const rows = new Map<string, string[]>()
  for (const { words, term } of names) rows.set(words, [...(rows.get(words) ?? []), term])
  return rows
}

const sizeOf = (span: Span) => span.end - span.start

function namesIn(document: Document): { words: string; term: string }[] {
  return document.chains
    .flatMap((chain, at) => nameTexts(chain, document).map(words => ({ words, term: chainTerm(at) })))
    .sort((a, b) => b.words.length - a.words.length)
}

function nameTexts({ name, class: named, mentions }: Chain, { article }: Document): string[] {
  const written = mentions
    .filter(({ form }) => form === 'name')
    .map(({ span }) => article.text.slice(span.start, span.end))
  if (written.length === 0 && named === null) return []
  return [...new Set([name, ...written].map(one => plain(one)))].filter(one => one.length > 2)
}

/** Folded words with one blank between them, for finding one text within another. */
export function plain(text: string): string {
  return (fold(text).match(/\p{L}+|\p{N}+/gu) ?? []).join(' ')
}
