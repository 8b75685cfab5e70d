import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { joinCodeSchema } from '@/lib/model/quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Queries } from '@/lib/storage/queries'
import { findByReceipt, listWithoutReceipt, storeReceipts } from '@/lib/storage/receipts'
import { listResponses, listResponsesOf } from '@/lib/storage/responses'
import { secret } from '@/lib/storage/secret'
import { atQuiz } from './at-quiz'
import { receiptOf } from './receipt-of'

export type FindReceiptInput = { actor: Actor; quizId: Id; code: string }
export type FoundReceipt = { learnerName: string; number: number; submittedAt: Date; responses: number }

/** Whose receipt a code is, of a quiz of one's own; 'receipt-not-found' when it is nobody's. */
export async function findReceipt(input: FindReceiptInput): Promise<Result<FoundReceipt>> {
  const at = await atQuiz(z.object({ quizId: idSchema, code: z.string().max(100) }), input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const none = fail('not-found', 'receipt-not-found', { field: 'code' })
  const code = joinCodeSchema.safeParse(given.code)
  if (!code.success) return none
  const { id: ofQuiz } = quiz
  const attempt =
    (await findByReceipt(db.prisma, ofQuiz, code.data)) ??
    (await findAmongOlder(db.prisma, ofQuiz, code.data))
  if (!attempt) return none
  const { id, learnerName, number, submittedAt } = attempt
  const { responses } = receiptOf({ id }, submittedAt, await listResponses(db.prisma, id), await secret())
  return ok({ learnerName, number, submittedAt, responses })
}

/** So many attempts with their responses are in memory at once. */
const atOnce = 250

/** Attempts from before codes were stored get theirs once, when somebody first asks for one that is not known. */
async function findAmongOlder(db: Queries, quizId: Id, code: string) {
  const signing = await secret()
  let made = 0
  for (let older = await next(); older.length > 0; older = await next()) {
    const ids = older.map(({ id }) => id)
    const responses = await listResponsesOf(db, ids)
    await storeReceipts(
      db,
      older.map(({ id, submittedAt }) => {
        const given = responses.filter(one => one.attemptId === id).map(({ response }) => response)
        return { id, receipt: receiptOf({ id }, submittedAt, given, signing).code }
      }),
    )
    made += older.length
  }
  return made > 0 ? findByReceipt(db, quizId, code) : null

  function next() {
    return listWithoutReceipt(db, quizId, atOnce)
  }
}
