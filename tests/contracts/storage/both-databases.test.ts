import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/lib/storage/database'
import { consume } from '@/lib/storage/rate-limits'
import type { StorageErrorKind } from '@/lib/storage/storage-error'
import type { Isolation } from '@/lib/storage/transact'
import { bothDatabases } from '@/tests/support/both-databases'

const aUser = (id: string) => ({ id, name: id, email: `${id}@example.org` })
const refusal = (kind: StorageErrorKind) => expect.objectContaining({ name: 'StorageError', kind })
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'stored' as const,
    error => error,
  )

describe.each(await bothDatabases())('on the $place database', ({ open, place }) => {
  let db: Database
  beforeAll(async () => {
    db = await open()
    // Each row points to another, checked at COMMIT only.
    await db.prisma.$executeRawUnsafe(
      'CREATE TABLE link (id int PRIMARY KEY, next int REFERENCES link(id) DEFERRABLE INITIALLY DEFERRED)',
    )
  })
  afterAll(() => db.close())

  test('times, big numbers, enums and JSON come back as they went', async () => {
    const createdAt = new Date('2026-03-29T01:30:00.007Z')
    const written = { ...aUser('round'), createdAt, role: 'instructor' as const }
    await db.prisma.user.create({ data: written })
    expect(await db.prisma.user.findUnique({ where: { id: 'round' } })).toMatchObject(written)
    const limit = { id: 'round', key: 'round', count: 1, lastRequest: 9_007_199_254_740_993n }
    await db.prisma.rateLimit.create({ data: limit })
    expect(await db.prisma.rateLimit.findUnique({ where: { id: 'round' } })).toEqual(limit)
  })

  test('a time that the database makes is in UTC too', async () => {
    await db.prisma.$executeRaw`INSERT INTO learner (id, name) VALUES ('clock', 'Clock')`
    const { createdAt } = await db.prisma.learner.findUniqueOrThrow({ where: { id: 'clock' } })
    expect(Math.abs(createdAt.getTime() - Date.now())).toBeLessThan(10 * 60_000)
  })

  describe('says what it refuses in the same few kinds', () => {
    test('a value that must be unique', async () => {
      await db.prisma.user.create({ data: aUser('ada') })
      expect(await outcome(db.prisma.user.create({ data: aUser('ada') }))).toEqual(refusal('unique'))
      const raw = db.prisma.$executeRaw`INSERT INTO learner (id, name) VALUES ('a', 'A'), ('a', 'A')`
      expect(await outcome(raw)).toEqual(refusal('unique'))
    })

    test('a row that points to nothing', async () => {
      const orphan = db.prisma.article.create({ data: { id: 'a', ownerId: 'nobody' } })
      expect(await outcome(orphan)).toEqual(refusal('foreign-key'))
    })

    test('taking away a row that others point to', async () => {
      await db.prisma.user.create({ data: { ...aUser('bea'), articles: { create: { id: 'kept' } } } })
      const version = { number: 1, title: 'T', language: 'fr' as const, paragraphs: [], left: [], words: 0 }
      await db.prisma.articleVersion.create({
        data: { ...version, id: 'v1', articleId: 'kept', contentHash: 'h' },
      })
      const quiz = { id: 'q', ownerId: 'bea', articleId: 'kept', articleVersionId: 'v1', title: 'T' }
      await db.prisma.quiz.create({ data: { ...quiz, settings: {} } })
      const removal = db.prisma.articleVersion.delete({ where: { id: 'v1' } })
      expect(await outcome(removal)).toEqual(refusal('foreign-key'))
    })

    test('a change to a row that is not there', async () => {
      const change = db.prisma.user.update({ where: { id: 'nobody' }, data: { name: 'N' } })
      expect(await outcome(change)).toEqual(refusal('not-found'))
    })

    test.each(['40001', '40P01'])('a transaction that another one overtook (%s)', async state => {
      const raise = `DO $$ BEGIN RAISE EXCEPTION 'overtaken' USING ERRCODE = '${state}'; END $$`
      expect(await outcome(db.prisma.$executeRawUnsafe(raise))).toEqual(refusal('serialization'))
      const inside = db.transact(tx => tx.$executeRawUnsafe(raise), { isolation: 'Serializable' })
      expect(await outcome(inside)).toEqual(refusal('serialization'))
    })

    test('anything else', async () => {
      expect(await outcome(db.prisma.$queryRaw`SELECT 1 / 0`)).toEqual(refusal('other'))
    })
  })

  describe('runs a transaction as it was asked', () => {
    test.each<[Isolation, string]>([
      ['ReadCommitted', 'read committed'],
      ['RepeatableRead', 'repeatable read'],
      ['Serializable', 'serializable'],
    ])('with the isolation level %s in force', async (isolation, shown) => {
      const show = await db.transact(tx => tx.$queryRaw`SHOW transaction_isolation`, { isolation })
      expect(show).toEqual([{ transaction_isolation: shown }])
      expect(await db.prisma.$queryRaw`SHOW transaction_isolation`).toEqual([
        { transaction_isolation: 'read committed' },
      ])
    })

    test('and an error raised at COMMIT reaches the caller', async () => {
      const dangling = () => db.transact(tx => tx.$executeRaw`INSERT INTO link VALUES (1, 99)`)
      expect(await outcome(dangling())).toEqual(refusal('foreign-key'))
      expect(await db.prisma.$queryRaw`SELECT id FROM link`).toEqual([])
    })

    test('and a failed statement that the caller caught does not pass for stored', async () => {
      const caught = db.transact(async tx => {
        await tx.$executeRaw`INSERT INTO link VALUES (2, NULL)`
        await tx.$executeRaw`INSERT INTO link VALUES (2, NULL)`.catch(() => {})
      })
      expect(await outcome(caught)).toEqual(refusal('other'))
      expect(await db.prisma.$queryRaw`SELECT id FROM link`).toEqual([])
    })

    test('and what the work throws comes out as it is, with nothing stored', async () => {
      const bug = new RangeError('a bug')
      const broken = db.transact(async tx => {
        await tx.$executeRaw`INSERT INTO link VALUES (3, NULL)`
        throw bug
      })
      expect(await outcome(broken)).toBe(bug)
      expect(await db.prisma.$queryRaw`SELECT id FROM link`).toEqual([])
    })

    test('and many failed ones leave it answering', async () => {
      const failing = Array.from({ length: 30 }, (_, id) =>
        outcome(db.transact(tx => tx.$executeRaw`INSERT INTO link VALUES (${id}, 99)`)),
      )
      expect(new Set((await Promise.all(failing)).map(error => error.kind))).toEqual(new Set(['foreign-key']))
      const stored = db.transact(tx => tx.$executeRaw`INSERT INTO link VALUES (4, 4)`)
      expect(await stored).toBe(1)
    })
  })

  describe('counts tries', () => {
    const now = new Date('2026-05-01T08:00:00Z')
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    const atOnce = (key: string, tries: number) =>
      Promise.all(Array.from({ length: tries }, () => consume({ key, limit: 5, windowSeconds: 60, now })))

    test('and lets exactly the limit through when they come at once', async () => {
      expect((await atOnce('crowd', 20)).filter(({ allowed }) => allowed)).toHaveLength(5)
    })

    test('and says after how long the next one may come', async () => {
      await atOnce('patient', 5)
      const tooSoon = await consume({ key: 'patient', limit: 5, windowSeconds: 60, now: later(45) })
      expect(tooSoon).toEqual({ allowed: false, remaining: 0, resetSeconds: 15 })
      const inTime = await consume({ key: 'patient', limit: 5, windowSeconds: 60, now: later(60) })
      expect(inTime).toEqual({ allowed: true, remaining: 4, resetSeconds: 60 })
    })

    test('each key for itself, and none is kept for long', async () => {
      await atOnce('one', 6)
      expect((await atOnce('other', 1))[0]?.allowed).toBe(true)
      await consume({ key: 'next day', limit: 5, windowSeconds: 60, now: later(25 * 3600) })
      expect(await db.prisma.rateLimit.count({ where: { key: { in: ['one', 'other'] } } })).toBe(0)
    })
  })

  test.runIf(place === 'server')(
    'two transactions that overtake each other end as serialization',
    async () => {
      await db.prisma.$executeRaw`INSERT INTO link VALUES (10, NULL), (11, NULL)`
      let arrived = 0
      let meet = () => {}
      const both = new Promise<void>(resolve => {
        meet = resolve
      })
      const skew = (own: number) =>
        db.transact(
          async tx => {
            await tx.$queryRaw`SELECT count(*) FROM link WHERE next IS NULL`
            arrived += 1
            if (arrived === 2) meet()
            await both
            await tx.$executeRaw`UPDATE link SET next = ${own} WHERE id = ${own}`
          },
          { isolation: 'Serializable' },
        )
      const outcomes = await Promise.all([outcome(skew(10)), outcome(skew(11))])
      expect(outcomes).toContain('stored')
      expect(outcomes).toContainEqual(refusal('serialization'))
    },
  )

  test('a database that was closed is unavailable', async () => {
    const other = await open()
    await other.close()
    expect(await outcome(other.prisma.user.count())).toEqual(refusal('unavailable'))
  })
})
