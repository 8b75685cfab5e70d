import 'server-only'
import { readQuizJson } from '@/lib/exchange/json/read'
import type { Language } from '@/lib/model/language'
import type { Finding } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'

/** For the terminal: a quiz as `passage generate` prints it. */
export type LintQuizInput = { text: string }
/** One list for questions alone and for the quiz as a whole, in the order of the questions; `index` counts from 0. */
export type LintedQuiz = {
  language: Language
  questions: number
  findings: { index: number; id: string | null; finding: Finding }[]
}

export async function lintQuiz(input: LintQuizInput): Promise<Result<LintedQuiz>> {
  const read = readQuizJson(input.text)
  if (!read.ok) return read
  const { article, questions, ids } = read.value
  const alone = questions.flatMap((body, index) =>
    findFlaws(body, article).map(finding => ({ index, finding })),
  )
  const findings = [...alone, ...findQuizFlaws(questions, article)]
    .sort((a, b) => a.index - b.index)
    .map(({ index, finding }) => ({ index, id: ids[index] ?? null, finding }))
  return ok({ language: article.language, questions: questions.length, findings })
}
