import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { findNewestEdition } from '@/lib/storage/editions'
import { hugeEdition, largeEdition } from '@/lib/usecases/edition-figures'
import { exportItemsCsv } from '@/lib/usecases/export-items-csv'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { regradeQuestion } from '@/lib/usecases/regrade-question'
import { aRegradableQuiz, takes } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { countQueries } from '../../support/count-queries'
import { anInstructor, got } from '../../support/people'

describe.each(await bothDatabases())('figures of a lecture hall ($place)', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  /** Attempts with a point for the day and nothing else, written without the hall; of so many their marks as well. */
  async function aHall(attempts = largeEdition, marked = false) {
    const { actor } = await anInstructor()
    const quiz = await aRegradableQuiz(actor)
    const { prisma } = db
    const edition = await findNewestEdition(prisma, quiz.quizId)
    const id = edition?.id ?? ''
    await prisma.$executeRaw`INSERT INTO learner (id, name) SELECT ${id} || 'l' || n, 'L ' || n FROM generate_series(1, ${attempts}::int) n`
    await prisma.$executeRaw`INSERT INTO attempt (id, "quizId", "editionId", "learnerId", number, seed, "submittedAt")
      SELECT ${id} || 'a' || n, ${quiz.quizId}, ${id}, ${id} || 'l' || n, 1, n, now() FROM generate_series(1, ${attempts}::int) n`
    await prisma.$executeRaw`INSERT INTO score ("attemptId", "questionId", "pointsN", "pointsD", maximum, outcome, reason)
      SELECT ${id} || 'a' || n, q.id, CASE q.kind WHEN 'multiple-choice' THEN 1 ELSE 0 END, 1, (q.body->>'points')::int, 'rejected', '{"code":"wrong-option"}'::jsonb
      FROM generate_series(1, ${attempts}::int) n CROSS JOIN edition_question q WHERE q."editionId" = ${id}`
    if (marked)
      await prisma.$executeRaw`INSERT INTO attempt_marks ("attemptId", "editionId", points, marks, chosen, tenths, wrong)
        SELECT ${id} || 'a' || n, ${id}, 1, '0 1 0', ' - -', '  ', '' FROM generate_series(1, ${attempts}::int) n`
    const asked = { actor, quizId: quiz.quizId, edition: null, population: 'first' as const }
    let since = 0
    const figures = async () => {
      const view = got(await findStatistics(asked))
      since = view?.since?.attempts ?? 0
      return [view?.statistics.attempts, view?.statistics.mean, view?.statistics.maximum]
    }
    return { ...quiz, actor, figures, since: () => since }
  }

  it('are read once, and again when somebody submits or a score changes', async () => {
    const { actor, quizId, joinCode, working, figures, since } = await aHall()
    const read = await countQueries(db, figures)
    expect(await countQueries(db, figures)).toBeLessThan(read)
    expect(await figures()).toEqual([largeEdition, 1, 6])

    await takes(joinCode, 'Late', { name: 'Odile Garnier', choice: 0 })
    const [attempts, mean] = await figures()
    expect(since()).toBe(0)
    expect(attempts).toBe(largeEdition + 1)
    expect(mean).toBeCloseTo((largeEdition + 3) / (largeEdition + 1), 9)

    const dropped = {
      ...{ actor, quizId, questionId: working['multiple-choice'], editions: [1] },
      change: { kind: 'treatment' as const, treatment: 'dropped' as const },
    }
    const { based } = got(await previewRegrade(dropped))
    got(await regradeQuestion({ ...dropped, id: `dropped-${quizId}`, based, note: null }))
    const [, less, maximum] = await figures()
    expect(maximum).toBe(5)
    expect(less).toBeCloseTo(2 / (largeEdition + 1), 9)
  })

  it('of very many are those that were counted last while somebody submits, and never those of another key', async () => {
    const { actor, quizId, joinCode, working, figures, since } = await aHall(hugeEdition, true)
    expect(await figures()).toEqual([hugeEdition, 1, 6])
    await takes(joinCode, 'Late', { name: 'Odile Garnier', choice: 0 })
    expect(await figures()).toEqual([hugeEdition, 1, 6])
    expect(since()).toBe(1)
    const taken = { actor, quizId, edition: null, population: 'first', language: 'en' } as const
    expect(got(await exportItemsCsv(taken)).csv).toContain(`,${hugeEdition + 1},`)
    await expect.poll(async () => (await figures())[0], { timeout: 30_000 }).toBe(hugeEdition + 1)
    expect(since()).toBe(0)

    const full = {
      ...{ actor, quizId, questionId: working['multiple-choice'], editions: [1] },
      change: { kind: 'points' as const, points: 2 },
    }
    const { based } = got(await previewRegrade(full))
    await takes(joinCode, 'Later', { choice: 0 })
    got(await regradeQuestion({ ...full, id: `full-${quizId}`, based, note: null }))
    const [attempts, , maximum] = await figures()
    expect([attempts, maximum, since()]).toEqual([hugeEdition + 2, 7, 0])
  })
})
