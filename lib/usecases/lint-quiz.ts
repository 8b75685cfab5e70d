import 'server-only'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import type { ReadFormat, Remark } from '@/lib/model/portable-quiz'
import type { Finding } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'
import { asBody, noArticle, portableFindings } from './portable-findings'
import { readQuiz } from './read-quiz'

/** For the terminal: a quiz in any format that can be read. */
export type LintQuizInput = { bytes: Uint8Array; otherwise: Language }
/** One list for questions alone and for the quiz as a whole, in the order of the questions; `index` counts from 0. */
export type LintedQuiz = {
  language: ArticleLanguage
  format: ReadFormat
  questions: number
  findings: { index: number; id: string | null; finding: Finding }[]
  remarks: Remark[]
}

export async function lintQuiz(input: LintQuizInput): Promise<Result<LintedQuiz>> {
  const read = readQuiz(input)
  if (!read.ok) return read
  const { quiz, remarks, format } = read.value
  const { article, language, questions } = quiz
  const alone = questions.flatMap((question, index) =>
    portableFindings(question, article, language).map(finding => ({ index, finding })),
  )
  const bodies = questions.map(question => asBody(question, []))
  const findings = [...alone, ...findQuizFlaws(bodies, article ?? noArticle(language))]
    .sort((a, b) => a.index - b.index)
    .map(({ index, finding }) => ({ index, id: questions[index]?.id ?? null, finding }))
  return ok({ language, format, questions: questions.length, findings, remarks })
}
