import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import type { Table } from '@/lib/model/table'
import { listLearnersAt } from '@/lib/storage/attempts'
import { database } from '@/lib/storage/database'
import { findOwnQuiz } from './find-own-quiz'
import { parseInput } from './parse-input'
import { type ResultTable, resultsOf } from './results-of'
import { settleDue } from './settle-attempts'

/** Learners whose responses are in memory at once. */
const atOnce = 250

/** Tables of all attempts at one’s own quiz, put together from parts: of each only its rows are kept. */
export async function gatherResults(
  input: { actor: Actor; quizId: Id },
  tabulate: (part: ResultTable) => Table[],
): Promise<Result<{ title: string; tables: Table[] }>> {
  const allowed = asInstructor(input.actor)
  if (!allowed.ok) return allowed
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const db = await database()
  const found = await findOwnQuiz(db.prisma, input.actor, given.value.quizId, 'view')
  if (!found.ok) return found
  await settleDue(db, found.value, new Date())
  const learners = await listLearnersAt(db.prisma, found.value.id)
  const tables = tabulate(await resultsOf(db.prisma, found.value, learners.slice(0, atOnce)))
  for (let from = atOnce; from < learners.length; from += atOnce) {
    const part = tabulate(await resultsOf(db.prisma, found.value, learners.slice(from, from + atOnce)))
    for (const [at, { rows }] of part.entries()) for (const row of rows) tables[at]?.rows.push(row)
  }
  return ok({ title: found.value.title, tables })
}
