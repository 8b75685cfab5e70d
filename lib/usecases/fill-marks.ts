import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Edition } from '@/lib/model/quiz'
import { insertMarks, listUnmarked } from '@/lib/storage/attempt-marks'
import type { Database } from '@/lib/storage/database'
import { holdEdition, listEditionsWith } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { listResponsesOf } from '@/lib/storage/responses'
import { listScoresOf } from '@/lib/storage/scores'
import { marksOf } from './marks-of'

/** The embedded database does nothing else meanwhile, and a regrade of the edition waits. */
const atOnce = 200

/** Makes the marks of submitted attempts at these quizzes that have none: once for those of before there were marks. */
export async function fillMarks(db: Database, quizIds: readonly Id[]): Promise<void> {
  const unmarked = await listUnmarked(db.prisma, quizIds)
  for (const [editionId, attempts] of grouped(unmarked, one => one.editionId))
    for (let from = 0; from < attempts.length; from += atOnce)
      await db.transact(tx => fillPage(tx, editionId, attempts.slice(from, from + atOnce)))
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => Id): Map<Id, T[]> {
  const groups = new Map<Id, T[]>()
  for (const thing of things) {
    const group = groups.get(keyOf(thing))
    if (group) group.push(thing)
    else groups.set(keyOf(thing), [thing])
  }
  return groups
}

async function fillPage(tx: Queries, editionId: Id, attempts: readonly { id: Id; startedAt: Date }[]) {
  await holdEdition(tx, editionId)
  const [edition] = await listEditionsWith(tx, [editionId])
  if (!edition) return
  const { questions }: Edition = edition
  const ids = attempts.map(({ id }) => id)
  const responses = grouped(await listResponsesOf(tx, ids), one => one.attemptId)
  const scores = grouped(await listScoresOf(tx, ids), one => one.attemptId)
  const made = attempts.map(attempt => ({
    ...{ attemptId: attempt.id, editionId },
    marks: marksOf(
      questions,
      attempt,
      (responses.get(attempt.id) ?? []).map(({ response }) => response),
      scores.get(attempt.id) ?? [],
    ),
  }))
  await insertMarks(tx, made)
}
