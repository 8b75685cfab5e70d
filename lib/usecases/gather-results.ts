import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import type { Table } from '@/lib/model/table'
import { listLearnersAt } from '@/lib/storage/attempts'
import { atQuiz } from './at-quiz'
import { type ResultTable, resultsOf } from './results-of'
import { settleDue } from './settle-attempts'

/** Learners whose responses are in memory at once. */
const atOnce = 250

/** Tables of all attempts at one’s own quiz, put together from parts: of each only its rows are kept. */
export async function gatherResults(
  input: { actor: Actor; quizId: Id },
  tabulate: (part: ResultTable) => Table[],
): Promise<Result<{ title: string; tables: Table[] }>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { db, quiz } = at.value
  await settleDue(db, quiz, new Date())
  const learners = await listLearnersAt(db.prisma, quiz.id)
  const tables = tabulate(await resultsOf(db.prisma, quiz, learners.slice(0, atOnce)))
  for (let from = atOnce; from < learners.length; from += atOnce) {
    const part = tabulate(await resultsOf(db.prisma, quiz, learners.slice(from, from + atOnce)))
    for (const [at, { rows }] of part.entries()) for (const row of rows) tables[at]?.rows.push(row)
  }
  return ok({ title: quiz.title, tables })
}
