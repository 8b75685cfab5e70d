import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Finding, QuestionBody } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'

/** For the terminal: the item rules over a quiz that was read from a file. */
export type LintQuizInput = { article: Article; questions: QuestionBody[] }
/** `index` of the question; one list for questions alone and for the quiz as a whole. */
export type LintedQuiz = { findings: { index: number; finding: Finding }[] }

export async function lintQuiz(_input: LintQuizInput): Promise<Result<LintedQuiz>> {
  throw new Error('not filled yet')
}
