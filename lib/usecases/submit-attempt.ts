import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

export type SubmitAttemptInput = { actor: Actor; attemptId: Id }
/** The same for every retry. */
export type AttemptSubmitted = { attemptId: Id; submittedAt: Date }

export async function submitAttempt(_input: SubmitAttemptInput): Promise<Result<AttemptSubmitted>> {
  throw new Error('not filled yet')
}
