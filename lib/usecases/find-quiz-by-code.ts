import 'server-only'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'

export type FindQuizByCodeInput = { code: string; address: string }
export type OpenQuiz = {
  /** As stored: upper case, no spaces. */
  code: string
  title: string
  language: Language
  questions: number
  closesAt: Date | null
}

/** Unknown, closed, not yet open: one and the same failure, 'no-open-quiz'. */
export async function findQuizByCode(_input: FindQuizByCodeInput): Promise<Result<OpenQuiz>> {
  throw new Error('not filled yet')
}
