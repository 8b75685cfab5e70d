import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '@/lib/model/id'
import { scoreResponse } from '@/lib/scoring/score-response'
import { findArticleVersion } from '@/lib/storage/articles'
import type { Database } from '@/lib/storage/database'
import { findNewestEdition } from '@/lib/storage/editions'
import { openDatabase } from '@/lib/storage/open-database'
import { asJson } from '@/lib/storage/queries'
import { decideReview } from '@/lib/usecases/decide-review'
import { listResponses } from '@/lib/usecases/list-responses'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { regradeQuestion } from '@/lib/usecases/regrade-question'
import { undoDecision } from '@/lib/usecases/undo-decision'
import { holdDatabase } from '../support/a-database'
import { aRegradableQuiz } from '../support/a-taken-quiz'
import { anInstructor, got } from '../support/people'
import { startPostgres } from '../support/postgres-server'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'

const responses = 10_000
/** Different wordings among them: one in twenty types the given name alone. */
const wordings = 2_000
const goal: Goal = { least: 5, aim: 1, lessIsBetter: true }

/** Seconds by the clock, with what the database waits for: 10,000 responses to one question, all in one transaction. */
export async function regradingSection(): Promise<Section> {
  process.env.PASSAGE_SECRET ??= 'the secret of this benchmark, long enough'
  const rows = [await onEmbedded()]
  const server = await startPostgres()
  if ('missing' in server) rows.push(['PostgreSQL server', server.missing])
  else {
    const db = await openDatabase({ url: await server.newDatabase(), dataDirectory: '', secret: null })
    rows.push(await measure('PostgreSQL server (fsync off)', db))
    await server.stop()
  }
  return {
    heading: `${responses} responses regraded, one transaction, seconds by the clock`,
    lines: [
      ...table(
        [
          'database',
          'preview',
          'full credit: all change',
          'as it was: all change',
          'a variant for everyone: 500 change',
          'taken back',
          'all responses listed',
        ],
        rows,
      ),
      '',
      `To one question, from ${responses} learners, in ${wordings} wordings; the embedded database waits for the disk.`,
    ],
  }
}

async function onEmbedded(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passage-bench-'))
  try {
    return await measure('embedded', await openDatabase({ url: null, dataDirectory: folder, secret: null }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measure(name: string, db: Database): Promise<string[]> {
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { quizId, working } = await aRegradableQuiz(actor)
  const first = await fill(db, quizId)
  const questionId = working['short-answer']
  const treatment = (to: 'full-credit' | 'counted') => ({
    ...{ actor, quizId, questionId, editions: [1] },
    change: { kind: 'treatment' as const, treatment: to },
  })
  const regrade = async (to: 'full-credit' | 'counted') => {
    const { based } = got(await previewRegrade(treatment(to)))
    return timed(async () => got(await regradeQuestion({ ...treatment(to), id: newId(), based, note: null })))
  }
  const previewed = await timed(async () => got(await previewRegrade(treatment('full-credit'))))
  const given = await regrade('full-credit')
  const back = await regrade('counted')
  const decision = { actor, ...first, reach: 'everyone', points: 'all', comment: null } as const
  const id = newId()
  const decided = await timed(async () => got(await decideReview({ ...decision, id })))
  const undone = await timed(async () => got(await undoDecision({ actor, id: newId(), regradeId: id })))
  const listed = await timed(async () => got(await listResponses({ actor, quizId, questionId })))
  await db.close()
  holdDatabase(null)
  return [name, ...[previewed, given, back, decided, undone, listed].map(one => withGoal(one, goal, 2))]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/** Submitted attempts with one response each, written without the hall: joining ten thousand times is not what is measured. */
async function fill({ prisma }: Database, quizId: string) {
  const edition = await findNewestEdition(prisma, quizId)
  const question = edition?.questions.find(({ content }) => content.kind === 'short-answer')
  if (!edition || !question) throw new Error('no question')
  const article = await findArticleVersion(prisma, edition.articleVersionId)
  const at = new Date()
  const made = Array.from({ length: responses }, (_, n) => {
    const text = n % 20 === 0 ? 'Odile' : `Personne ${n % wordings}`
    return { learnerId: newId(), attemptId: newId(), value: { kind: 'short-answer' as const, text }, n }
  })
  for (let from = 0; from < made.length; from += 1000) {
    const part = made.slice(from, from + 1000)
    await prisma.learner.createMany({
      data: part.map(({ learnerId: id, n }) => ({ id, name: `Learner ${n}` })),
    })
    await prisma.attempt.createMany({
      data: part.map(({ attemptId: id, learnerId, n }) => ({
        ...{
          id,
          quizId,
          editionId: edition.id,
          learnerId,
          number: 1,
          seed: n,
          startedAt: at,
          submittedAt: at,
        },
      })),
    })
    await prisma.response.createMany({
      data: part.map(({ attemptId, value }) => ({
        ...{ attemptId, questionId: question.id, revision: 1, value: asJson(value) },
      })),
    })
    // As submitting writes them: to be put right with the scores.
    const none = (word: string) => edition.questions.map(() => word).join(' ')
    await prisma.attemptMarks.createMany({
      data: part.map(({ attemptId }) => ({
        ...{ attemptId, editionId: edition.id, points: 0, marks: none('0') },
        ...{ chosen: none(''), tenths: none(''), wrong: '' },
      })),
    })
    await prisma.score.createMany({
      data: part.map(({ attemptId, value }) => {
        const { points, maximum, outcome, reason } = scoreResponse(question, value, article)
        return {
          ...{ attemptId, questionId: question.id, pointsN: points.n, pointsD: points.d },
          ...{ maximum, outcome, reason: asJson(reason) },
        }
      }),
    })
  }
  return { attemptId: made[0]?.attemptId ?? '', questionId: question.id }
}
