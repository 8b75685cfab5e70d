import 'server-only'
import { quizFormat, quizVersion } from '@/lib/exchange/json/schema'
import {
  articleAsJson,
  contentAsJson,
  evidenceAsJson,
  type ShownContent,
  questionAsJson as written,
} from '@/lib/exchange/json/write'
import type { Article } from '@/lib/model/article'
import type { QuestionBody, QuestionContent } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'

/** A question as our own JSON has it; what the terminal prints is the same shape, with more beside it. */
export const questionAsJson = (question: QuestionBody & { id: string }, article: Article) =>
  written(question, article)

/** What a question of any kind shows of its key, in the shape that scripts read. */
export const keyAsJson = (content: QuestionContent): ShownContent => contentAsJson(content)

export const spansAsJson = (spans: readonly Span[], article: Article) => evidenceAsJson(spans, article)

export const headAsJson = (article: Article) => ({
  format: quizFormat,
  version: quizVersion,
  title: article.title,
  language: article.language,
  article: articleAsJson(article),
})
