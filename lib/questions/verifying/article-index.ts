import type { Chain, Clause, Document, Entity } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import { type Judging, judgingOf } from './judging-of'
import { beginning, flat, fold, stopsOf, wordsOf } from './words'

/**
 * An article laid out for looking up answers: what each sentence and clause says as terms (beginnings of lemmas, and
 * whom their names, nouns and pronouns mean), and how rare each term is. Made once for a document.
 */
export type ArticleIndex = {
  sentences: readonly ReadonlySet<string>[]
  /** Beside `document.clauses`: with their subject and antecedent, wherever those stand. */
  clauses: readonly ReadonlySet<string>[]
  /** Indices of the clauses of a verb, by its lemma. */
  byVerb: ReadonlyMap<string, readonly number[]>
  /** Per entity: the index of the narrowest clause around it, -1 outside all. */
  clauseOfEntity: readonly number[]
  /** Terms that a written form of the article stands for ("went": went, go). */
  termsOfForm: ReadonlyMap<string, readonly string[]>
  /** Names, folded, the longest first, with the term of their chain. */
  names: readonly { words: string; term: string }[]
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
  const sentences = document.sentences.map((sentence, at) => within(at, [sentence.span]))
  const clauses = document.clauses.map(clause => within(clause.sentence, spansOf(clause)))
  const frequency = new Map<string, number>()
  for (const said of sentences) for (const term of said) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  return {
    sentences,
    clauses,
    byVerb: clausesByVerb(document),
    clauseOfEntity: document.entities.map(entity => narrowest(entity, document.clauses)),
    termsOfForm,
    names: namesIn(document),
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

function clausesByVerb({ clauses }: Document): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  clauses.forEach(({ verb: { lemma } }, at) => {
    const row = rows.get(lemma) ?? []
    row.push(at)
    rows.set(lemma, row)
  })
  return rows
}

const spansOf = ({ span, subject, antecedent }: Clause): Span[] =>
  [span, subject.phrase?.span, antecedent?.span].filter(one => one !== undefined)

function narrowest({ span }: Entity, clauses: readonly Clause[]): number {
  let best = -1
  clauses.forEach((clause, at) => {
    if (!overlaps(clause.span, span)) return
    const other = clauses[best]
    if (!other || sizeOf(clause.span) < sizeOf(other.span)) best = at
  })
  return best
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
