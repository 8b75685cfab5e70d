import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { findNewestEdition } from '@/lib/storage/editions'
import { exportResponsesCsv } from '@/lib/usecases/export-responses-csv'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { exportResultsXlsx } from '@/lib/usecases/export-results-xlsx'
import { findResults, learnersOnPage } from '@/lib/usecases/find-results'
import { aRegradableQuiz } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { countQueries } from '../../support/count-queries'
import { anInstructor, got } from '../../support/people'
import { readWorkbook } from '../../support/read-workbook'

/** More than one page holds, and than one part of an export. */
const many = 620

describe.each(await bothDatabases())('results of many learners ($place)', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  /** Every third learner sits twice; the last two have signs of a search in their names. */
  async function aCrowd() {
    const { actor } = await anInstructor()
    const { quizId } = await aRegradableQuiz(actor)
    const { prisma } = db
    const id = (await findNewestEdition(prisma, quizId))?.id ?? ''
    await prisma.$executeRaw`INSERT INTO learner (id, name)
      SELECT ${id} || 'l' || n, CASE n WHEN ${many}::int THEN '100 %_\\' ELSE 'Learner ' || n END FROM generate_series(1, ${many}::int) n`
    await prisma.$executeRaw`INSERT INTO attempt (id, "quizId", "editionId", "learnerId", number, seed, "startedAt", "submittedAt")
      SELECT ${id} || 'a' || n || '-' || k, ${quizId}, ${id}, ${id} || 'l' || n, k, n, now() + (n + k * 10000) * interval '1 second', now()
      FROM generate_series(1, ${many}::int) n CROSS JOIN generate_series(1, 2) k WHERE k = 1 OR n % 3 = 0`
    await prisma.$executeRaw`INSERT INTO score ("attemptId", "questionId", "pointsN", "pointsD", maximum, outcome, reason)
      SELECT a.id, q.id, 1, 1, (q.body->>'points')::int, 'partial', '{"code":"wrong-option"}'::jsonb
      FROM attempt a CROSS JOIN edition_question q WHERE a."editionId" = ${id} AND q."editionId" = ${id}`
    const results = async (page: number, name = '') => got(await findResults({ actor, quizId, page, name }))
    return { actor, quizId, results }
  }

  it('are shown page by page, each learner with all attempts, and found by name', async () => {
    const { results } = await aCrowd()
    const pages = Math.ceil(many / learnersOnPage)
    const first = await results(1)
    expect(first.paging).toEqual({ page: 1, pages, learners: many, name: '' })
    expect(first).toMatchObject({
      begun: many + Math.floor(many / 3),
      submitted: many + Math.floor(many / 3),
    })
    const seen: string[] = []
    for (let page = 1; page <= pages; page++) {
      const { rows } = await results(page)
      expect(new Set(rows.map(({ learnerId }) => learnerId)).size).toBeLessThanOrEqual(learnersOnPage)
      seen.push(...rows.map(({ learnerName, number }) => `${learnerName} ${number}`))
    }
    expect(new Set(seen).size).toBe(first.begun)
    expect((await results(99)).paging.page).toBe(pages)
    const named = async (name: string) =>
      (await results(1, name)).rows.map(({ learnerName, number }) => `${learnerName} ${number}`)
    expect(await named('learner 33')).toHaveLength(11 + 5)
    expect(await named('RNER 601')).toEqual(['Learner 601 1'])
    expect(await named('%_\\')).toEqual(['100 %_\\ 1'])
    expect(await named('nobody')).toEqual([])
    expect(await countQueries(db, () => results(1))).toBe(await countQueries(db, () => results(7)))
  })

  it('go out whole, part by part', async () => {
    const { actor, quizId, results } = await aCrowd()
    const { begun } = await results(1)
    const given = { actor, quizId, language: 'en' } as const
    const { csv } = got(await exportResultsCsv(given))
    const lines = csv.trim().split('\r\n')
    expect(lines).toHaveLength(1 + begun)
    expect(new Set(lines).size).toBe(1 + begun)
    expect(
      got(await exportResponsesCsv(given))
        .csv.trim()
        .split('\r\n'),
    ).toHaveLength(1 + begun * 3)
    const { xlsx } = got(await exportResultsXlsx({ ...given, edition: null, population: 'first' }))
    expect(readWorkbook(xlsx).map(({ rows }) => rows.length)).toEqual([1 + begun, 1 + 3, 1 + begun * 3])
  })
})
