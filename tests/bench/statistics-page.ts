import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@/lib/model/id'
import type { Database } from '@/lib/storage/database'
import { findNewestEdition, insertEdition } from '@/lib/storage/editions'
import { openDatabase } from '@/lib/storage/open-database'
import { listQuestions } from '@/lib/storage/questions'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { holdDatabase } from '../support/a-database'
import { aRegradableQuiz } from '../support/a-taken-quiz'
import { anInstructor, got } from '../support/people'
import { startPostgres } from '../support/postgres-server'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'

const attempts = 1000
const questions = 50
const goal: Goal = { least: 1, aim: 0.3, lessIsBetter: true }

/** Seconds by the clock from asking for the figures of 1,000 attempts at 50 questions to having them. */
export async function statisticsPageSection(): Promise<Section> {
  process.env.PASSAGE_SECRET ??= 'the secret of this benchmark, long enough'
  const folder = mkdtempSync(join(tmpdir(), 'passage-bench-'))
  const rows: string[][] = []
  try {
    const db = await openDatabase({ url: null, dataDirectory: folder, secret: null })
    rows.push(await measure('embedded', db))
  } finally {
    rmSync(folder, { recursive: true })
  }
  const server = await startPostgres()
  if ('missing' in server) rows.push(['PostgreSQL server', server.missing])
  else {
    const db = await openDatabase({ url: await server.newDatabase(), dataDirectory: '', secret: null })
    rows.push(await measure('PostgreSQL server', db))
    await server.stop()
  }
  return {
    heading: `Figures of ${attempts} attempts at ${questions} questions from the database, seconds by the clock`,
    lines: table(['database', 'first time', 'again'], rows),
  }
}

async function measure(name: string, db: Database): Promise<string[]> {
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { quizId } = await aRegradableQuiz(actor)
  await fill(db, quizId)
  const timed = async () => {
    const begun = performance.now()
    const view = got(await findStatistics({ actor, quizId, edition: null, population: 'first' }))
    if (view?.statistics.attempts !== attempts) throw new Error('attempts are missing')
    return withGoal((performance.now() - begun) / 1000, goal, 2)
  }
  const row = [name, await timed(), await timed()]
  await db.close()
  holdDatabase(null)
  return row
}

/** An edition of fifty choices, and attempts at it, written without the hall: taking it is not what is measured. */
async function fill({ prisma }: Database, quizId: string) {
  const first = await findNewestEdition(prisma, quizId)
  const choice = (await listQuestions(prisma, quizId)).find(
    ({ content }) => content.kind === 'multiple-choice',
  )
  if (!first || !choice || choice.content.kind !== 'multiple-choice') throw new Error('no question')
  const { options } = choice.content
  const { articleVersionId, title, settings } = first
  await insertEdition(prisma, {
    ...{ quizId, number: 2, articleVersionId, title, settings },
    questions: Array.from({ length: questions }, () => choice),
  })
  const edition = await findNewestEdition(prisma, quizId)
  if (!edition) throw new Error('no edition')
  const at = new Date()
  for (let from = 0; from < attempts; from += 100) {
    const made = Array.from({ length: 100 }, (_, n) => ({ id: newId(), learnerId: newId(), n: from + n }))
    await prisma.learner.createMany({
      data: made.map(({ learnerId, n }) => ({ id: learnerId, name: `L ${n}` })),
    })
    await prisma.attempt.createMany({
      data: made.map(({ id, learnerId, n }) => ({
        ...{ id, quizId, editionId: edition.id, learnerId, number: 1, seed: n },
        ...{ startedAt: at, submittedAt: at },
      })),
    })
    const given = made.flatMap(({ id, n }) =>
      edition.questions.map((question, q) => ({
        ...{
          attemptId: id,
          questionId: question.id,
          option: options[(n * 7 + q * 3 + (n % (q + 2))) % options.length],
        },
      })),
    )
    await prisma.response.createMany({
      data: given.map(({ attemptId, questionId, option }) => ({
        ...{ attemptId, questionId, revision: 1 },
        value: { kind: 'multiple-choice', optionId: option?.id ?? null },
      })),
    })
    await prisma.score.createMany({
      data: given.map(({ attemptId, questionId, option }) => ({
        ...{ attemptId, questionId, pointsN: option?.correct ? 1 : 0, pointsD: 1, maximum: 1 },
        outcome: option?.correct ? 'accepted' : 'rejected',
        reason: { code: option?.correct ? 'right-option' : 'wrong-option' },
      })),
    })
  }
}
