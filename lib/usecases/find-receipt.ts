import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { joinCodeSchema } from '@/lib/model/quiz'
import type { Response } from '@/lib/model/response'
import { fail, ok, type Result } from '@/lib/model/result'
import { listAttemptsAt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { listResponsesAt } from '@/lib/storage/responses'
import { secret } from '@/lib/storage/secret'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { receiptOf } from './receipt-of'

export type FindReceiptInput = { actor: Actor; quizId: Id; code: string }
export type FoundReceipt = { learnerName: string; number: number; submittedAt: Date; responses: number }

/** Whose receipt a code is, of a quiz of one's own; 'receipt-not-found' when it is nobody's. */
export async function findReceipt(input: FindReceiptInput): Promise<Result<FoundReceipt>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema, code: z.string().max(100) }), input)
  if (!given.ok) return given
  const { prisma } = await database()
  const found = await findOwnQuiz(prisma, input.actor, given.value.quizId, 'view')
  if (!found.ok) return found
  const none = fail('not-found', 'receipt-not-found', { field: 'code' })
  const code = joinCodeSchema.safeParse(given.value.code)
  if (!code.success) return none
  const signing = await secret()
  const responses = new Map<Id, Response[]>()
  for (const { attemptId, response } of await listResponsesAt(prisma, found.value.id))
    responses.set(attemptId, [...(responses.get(attemptId) ?? []), response])
  for (const { attempt, learner } of await listAttemptsAt(prisma, found.value.id)) {
    if (!attempt.submittedAt) continue
    const receipt = receiptOf(attempt, attempt.submittedAt, responses.get(attempt.id) ?? [], signing)
    if (receipt.code !== code.data) continue
    const { number, submittedAt } = attempt
    return ok({ learnerName: learner.name, number, submittedAt, responses: receipt.responses })
  }
  return none
}
