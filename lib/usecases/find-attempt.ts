import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { Response } from '@/lib/model/response'
import type { Result } from '@/lib/model/result'

export type FindAttemptInput = { actor: Actor; attemptId: Id }
export type AttemptView = {
  id: Id
  /** 1 for the learner's first attempt at this quiz. */
  number: number
  state: 'open' | 'submitted'
  startedAt: Date
  submittedAt: Date | null
  closesAt: Date | null
  learnerName: string
  title: string
  language: Language
  article: { title: string; byline: string | null; date: string | null; paragraphs: string[] }
  questions: PublicQuestion[]
  /** What was saved so far, at most one a question. */
  responses: Response[]
}

export async function findAttempt(_input: FindAttemptInput): Promise<Result<AttemptView>> {
  throw new Error('not filled yet')
}
