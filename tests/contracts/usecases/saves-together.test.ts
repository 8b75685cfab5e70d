import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockAttempt } from '@/lib/storage/attempts'
import type { Database } from '@/lib/storage/database'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptLooks } from '@/lib/usecases/find-attempt-looks'
import { saveResponse } from '@/lib/usecases/save-response'
import { anAttempt, aPublishedQuiz } from '../../support/a-quiz'
import { bothDatabases } from '../../support/both-databases'
import { countQueries } from '../../support/count-queries'
import { anInstructor, got } from '../../support/people'

const size = 12

describe.each(await bothDatabases())(
  'a class that saves at once, on the $place database',
  ({ open, place }) => {
    let db: Database
    let joinCode: string
    let questionId: string
    let seats: Awaited<ReturnType<typeof anAttempt>>[]
    beforeAll(async () => {
      process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
      db = await open()
      joinCode = (await aPublishedQuiz((await anInstructor()).actor)).joinCode
      seats = []
      for (let n = 0; n < size; n += 1) seats.push(await anAttempt(joinCode, `Learner ${n}`))
      const { questions } = got(await findAttempt(seats[0] as (typeof seats)[0]))
      questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
    })
    afterAll(() => db.close())

    const save = ({ actor, attemptId }: (typeof seats)[0], text: string, revision: number) => {
      const value = { kind: 'short-answer', text } as const
      return saveResponse({ actor, attemptId, questionId, value, revision })
    }
    const storedOf = async (attemptId: string) =>
      db.prisma.response.findFirst({ where: { attemptId, questionId } })

    it('asks less of the database than each alone would, and each hears of its own', async () => {
      const asked = await countQueries(db, async () => {
        const saved = await Promise.all(seats.map((seat, n) => save(seat, `of ${n}`, 0)))
        expect(saved.map(one => got(one).revision)).toEqual(seats.map(() => 1))
      })
      expect(asked).toBeLessThanOrEqual(6)
      for (const [n, { attemptId }] of seats.entries())
        expect(await storedOf(attemptId)).toMatchObject({ revision: 1, value: { text: `of ${n}` } })
    })

    it('one who was overtaken, and one whose seat it is not, hold up nobody', async () => {
      const [first, second, third] = seats as [(typeof seats)[0], (typeof seats)[0], (typeof seats)[0]]
      const [saved, overtaken, stranger] = await Promise.all([
        save(first, 'second', 1),
        save(second, 'overtaken', 0),
        save({ ...third, actor: first.actor }, 'not mine', 1),
      ])
      expect(got(saved).revision).toBe(2)
      expect(overtaken).toMatchObject({ failure: { kind: 'conflict', stored: { revision: 1 } } })
      expect(stranger).toMatchObject({ failure: { kind: 'not-found' } })
      expect(await storedOf(third.attemptId)).toMatchObject({ revision: 1 })
    })

    it('one that no database can store spoils it for nobody', async () => {
      const fresh = [
        await anAttempt(joinCode, 'One'),
        await anAttempt(joinCode, 'Two'),
        await anAttempt(joinCode, 'Three'),
      ]
      const [one, spoilt, three] = await Promise.allSettled(
        fresh.map((seat, n) => save(seat, n === 1 ? 'a\u0000b' : 'plain', 0)),
      )
      expect([one, three]).toMatchObject([{ value: { ok: true } }, { value: { ok: true } }])
      expect(spoilt?.status).toBe('rejected')
      const stored = await Promise.all(
        fresh.map(async ({ attemptId }) => (await storedOf(attemptId))?.revision),
      )
      expect(stored).toEqual([1, undefined, 1])
    })

    it.skipIf(place === 'embedded')(
      'somebody holds one attempt: the others are saved meanwhile, and that one when it is let go',
      async () => {
        const [held, ...others] = await Promise.all(
          ['Held', 'Beside', 'Below'].map(name => anAttempt(joinCode, name)),
        )
        if (!held) throw new Error('nobody is held')
        let answered = false
        let waiting: Promise<unknown> = Promise.resolve()
        await db.transact(async tx => {
          await lockAttempt(tx, held.attemptId)
          waiting = save(held, 'held', 0).then(one => {
            answered = true
            return one
          })
          for (const one of await Promise.all(others.map(seat => save(seat, 'beside', 0))))
            expect(got(one).revision).toBe(1)
          expect(answered).toBe(false)
        })
        expect(await waiting).toMatchObject({ ok: true, value: { revision: 1 } })
      },
    )

    it('a page is another’s as well but for what was given in it, and while the quiz is paused its learner’s own', async () => {
      const [first, second] = [await anAttempt(joinCode, 'First'), await anAttempt(joinCode, 'Second')]
      const { seed } = await db.prisma.attempt.findUniqueOrThrow({ where: { id: first.attemptId } })
      expect(seed).toBeLessThan(16)
      await db.prisma.attempt.update({ where: { id: second.attemptId }, data: { seed } })
      const looks = async (seat: typeof first) => got(await findAttemptLooks(seat))
      const key = (await looks(first))?.key
      expect(key).toBeDefined()
      expect((await looks(second))?.key).toBe(key)
      await db.prisma.attempt.update({ where: { id: second.attemptId }, data: { seed: seed + 1 } })
      expect((await looks(second))?.key).not.toBe(key)
      const { attemptId } = first
      expect(await findAttemptLooks({ actor: second.actor, attemptId })).toMatchObject({ ok: false })
      got(await save(first, 'given', 0))
      const value = { kind: 'short-answer', text: 'given' }
      expect(await looks(first)).toMatchObject({ key, responses: [{ questionId, value, revision: 1 }] })
      expect((await looks(second))?.responses).toEqual([])
      const asked = await countQueries(db, async () => {
        const all = await Promise.all(seats.map(looks))
        expect(all.map(one => one?.responses.length)).toEqual(seats.map(() => 1))
      })
      expect(asked).toBeLessThanOrEqual(6)
      await db.prisma.quiz.updateMany({ data: { pausedAt: new Date() } })
      expect(await looks(second)).toBeNull()
    })
  },
)
