import 'server-only'
import type { Article } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PortableQuestion } from '@/lib/model/portable-quiz'
import type { Finding, QuestionBody } from '@/lib/model/question'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'

/** What the item rules say of a question that came without an article leaves out what they say of its evidence. */
const aboutArticles = new Set(['evidence-empty', 'evidence-outside', 'evidence-without-key', 'verbatim'])

export function portableFindings(
  question: PortableQuestion,
  article: Article | null,
  language: ArticleLanguage,
): Finding[] {
  const { id: _, ...body } = question
  const findings = findFlaws(body, article ?? noArticle(language))
  return article ? findings : findings.filter(({ rule }) => !aboutArticles.has(rule))
}

export const noArticle = (language: ArticleLanguage): Article => ({
  title: '',
  language,
  byline: null,
  date: null,
  paragraphs: [],
  text: '',
  left: [],
})

export const asBody = ({ id: _, ...question }: PortableQuestion, findings: Finding[]): QuestionBody => ({
  ...question,
  findings,
})
