import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import { findInstallation } from '@/lib/usecases/find-installation'
import { aDatabase } from '../../support/a-database'
import { anArticleOf } from '../../support/a-quiz'
import { countQueries } from '../../support/count-queries'
import { aGuest, anInstructor, got } from '../../support/people'

let db: Awaited<ReturnType<typeof aDatabase>>
let admin: Actor
let other: Actor
const now = new Date()
beforeAll(async () => {
  process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
  db = await aDatabase()
  const first = await anInstructor()
  admin = first.actor
  other = (await anInstructor()).actor
  const { articleId } = await anArticleOf(first.actor)
  const { articleVersionId } = await version(articleId)
  for (const [id, secondsAgo, tries] of [
    ['working', 5, 0],
    ['silent', 300, 2],
  ] as const)
    await db.prisma.generationRun.create({
      data: {
        ...{
          id,
          articleId,
          articleVersionId,
          tries,
          ownerId: first.userId,
          options: {},
          passed: [],
          holder: id,
        },
        beatAt: new Date(now.getTime() - secondsAgo * 1000),
      },
    })
})
afterAll(() => db.close())

async function version(articleId: string) {
  const row = await db.prisma.articleVersion.findFirstOrThrow({ where: { articleId } })
  return { articleVersionId: row.id }
}

it('shows an administrator what there is, with a few questions to the database', async () => {
  const asked = await countQueries(db, async () => {
    const state = got(await findInstallation({ actor: admin, now }))
    expect(state).toMatchObject({
      versions: { passage: expect.stringMatching(/^\d+\.\d+/), database: expect.stringMatching(/^\d+/) },
      storage: { place: 'embedded' },
      counts: { instructors: 2 },
      jobs: { working: 1, silent: 1, tries: 2 },
    })
    expect(state.versions.migrations).toBeGreaterThan(5)
    expect(state.storage.used).toBeGreaterThan(1_000_000)
    // Nothing of one person: neither an address nor a name.
    expect(JSON.stringify(state)).not.toMatch(/@|Instructor \d/)
  })
  expect(asked).toBeLessThanOrEqual(10)
})

it('shows nobody else anything', async () => {
  const kindOf = async (actor: Actor) => {
    const found = await findInstallation({ actor, now })
    return found.ok ? 'shown' : found.failure.kind
  }
  expect(await kindOf(other)).toBe('forbidden')
  expect(await kindOf((await aGuest('Bo')).actor)).toBe('forbidden')
  expect(await kindOf({ role: 'visitor' })).toBe('unauthenticated')
  expect(await kindOf({ role: 'operator' })).toBe('forbidden')
})
