import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Cookie } from '@/lib/model/cookie'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

export type JoinQuizInput = { actor: Actor; code: string; name: string; address: string }
export type QuizJoined = {
  attemptId: Id
  /** To be set when not null: it keeps the learner's place. */
  learnerCookie: Cookie | null
}

/**
 * Begins an attempt, or goes on with the one that is not submitted. 'no-attempts-left' (conflict) names the last
 * attempt in `params.attemptId`.
 */
export async function joinQuiz(_input: JoinQuizInput): Promise<Result<QuizJoined>> {
  throw new Error('not filled yet')
}
