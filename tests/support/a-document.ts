import { readArticle } from '@/lib/linguistics/read-article'
import type { Clause, Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { type Span, textOf } from '@/lib/model/span'
import { anArticle } from './an-article'

/** The given paragraphs, read. */
export function aDocument(language: Language, ...paragraphs: string[]): Document {
  return readArticle(anArticle(language, ...paragraphs))
}

/** The words under a span; '' for none. */
export function words(document: Document, span: Span | null | undefined): string {
  return span ? textOf(document.article.text, span) : ''
}

/** The clause whose verb has this lemma. */
export function clauseOf(document: Document, lemma: string): Clause {
  const clause = document.clauses.find(({ verb }) => verb.lemma === lemma)
  if (!clause)
    throw new Error(`no clause of ${lemma} in ${document.clauses.map(c => c.verb.lemma).join(', ')}`)
  return clause
}

/** The name of what these words refer to (their first occurrence that has a chain), null when nobody knows. */
export function referentOf(document: Document, mention: string): string | null {
  const chain = document.chains.find(({ mentions }) =>
    mentions.some(({ span }) => words(document, span) === mention),
  )
  return chain?.name ?? null
}
