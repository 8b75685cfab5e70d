import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Id } from '@/lib/model/id'
import type { Edition, EditionQuestion } from '@/lib/model/quiz'
import { findNewestEdition } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { insertRulings, listRulings } from '@/lib/storage/rulings'

/**
 * What was decided for everyone who responds so holds in the next edition too, where it asks the same: nobody decides
 * twice that "soon" is no date. They stay parts of one decision, and are taken back together.
 */
export async function carryRulings(tx: Queries, quizId: Id, before: Edition): Promise<void> {
  const edition = await findNewestEdition(tx, quizId)
  if (!edition) return
  const next = new Map<Id, Id>()
  for (const question of before.questions) {
    const same = edition.questions.find(one => asksTheSame(one, question))
    if (same) next.set(question.id, same.id)
  }
  const rulings = await listRulings(tx, [...next.keys()])
  await insertRulings(
    tx,
    rulings.flatMap(ruling => {
      const questionId = next.get(ruling.questionId)
      return questionId && ruling.attemptId === null ? [{ ...ruling, questionId }] : []
    }),
  )
}

function asksTheSame(a: EditionQuestion, b: EditionQuestion): boolean {
  return a.questionId === b.questionId && isDeepStrictEqual(a.content, b.content)
}
