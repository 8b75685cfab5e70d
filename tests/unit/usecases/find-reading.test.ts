import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/model/actor'
import { newId } from '@/lib/model/id'
import { fail, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { findReading } from '@/lib/usecases/find-reading'
import { findSentenceTree } from '@/lib/usecases/find-sentence-tree'
import { anArticle } from '../../support/an-article'

const network = vi.hoisted(() => ({ missing: false }))
const stored = vi.hoisted(() => ({ article: null as unknown, ownerId: '', reads: 0 }))

// The tiny network of the fixtures: what is tested here is who may ask, and what becomes of the answer.
vi.mock('@/lib/linguistics/network/load-network', async original => {
  const real = await original<typeof import('@/lib/linguistics/network/load-network')>()
  const networkOf = (language: string) =>
    network.missing
      ? fail('unavailable', 'model-missing', { params: { folder: 'nowhere' } })
      : real.loadNetwork(`tests/fixtures/network/${language}`)
  return { ...real, networkOf }
})
vi.mock('@/lib/linguistics/read-in-turns', async original => {
  const real = await original<typeof import('@/lib/linguistics/read-in-turns')>()
  return {
    readInTurns: (...given: Parameters<typeof real.readInTurns>) => {
      stored.reads++
      return real.readInTurns(...given)
    },
  }
})
vi.mock('@/lib/storage/database', () => ({ database: async () => ({ prisma: null }) }))
vi.mock('@/lib/storage/articles', () => ({
  findStoredArticle: async (_: unknown, id: string) =>
    id === articleId
      ? { id, ownerId: stored.ownerId, version: { id: versionId, article: stored.article } }
      : null,
}))

const owner = newId()
const articleId = newId()
let versionId = newId()
const mine: Actor = { role: 'instructor', userId: owner, learnerId: null }
const strangers: [Actor, string][] = [
  [{ role: 'visitor' }, 'unauthenticated'],
  [{ role: 'learner', learnerId: newId(), userId: null }, 'forbidden'],
  [{ role: 'operator' }, 'forbidden'],
  [{ role: 'instructor', userId: newId(), learnerId: null }, 'not-found'],
]
const paragraphs = [
  'Marie Duval habite à Lyon. Elle a vendu 12 vélos.',
  '« La route est longue », dit-elle au facteur.',
]

beforeEach(() => {
  versionId = newId()
  Object.assign(stored, { article: anArticle('fr', ...paragraphs), ownerId: owner, reads: 0 })
  network.missing = false
})

async function kindOf(attempt: Promise<Result<unknown>>): Promise<string> {
  const result = await attempt
  return result.ok ? 'done' : result.failure.kind
}

async function got<T>(attempt: Promise<Result<T>>): Promise<T> {
  const result = await attempt
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

describe('finding how an article was read', () => {
  it('shows it to its owner, every span within the article', async () => {
    const reading = await got(findReading({ actor: mine, articleId }))
    const { text } = anArticle('fr', ...paragraphs)
    const words = (span: Span) => text.slice(span.start, span.end)
    expect(reading.sentences.map(words)).toEqual([
      'Marie Duval habite à Lyon.',
      'Elle a vendu 12 vélos.',
      '« La route est longue », dit-elle au facteur.',
    ])
    expect(reading.referents.map(({ name }) => name).join()).toContain('Duval')
    expect(reading.quotations.map(({ inner }) => words(inner))).toEqual(['La route est longue'])
    expect(reading.figures.map(({ span }) => words(span)).join()).toContain('12')
    // The first one loads what the language knows.
  }, 30_000)

  it('shows it to nobody else, and reads nothing for them', async () => {
    for (const [actor, kind] of strangers) {
      expect([actor.role, await kindOf(findReading({ actor, articleId }))]).toEqual([actor.role, kind])
      expect([actor.role, await kindOf(findSentenceTree({ actor, articleId, at: 0 }))]).toEqual([
        actor.role,
        kind,
      ])
    }
    expect(await kindOf(findReading({ actor: mine, articleId: newId() }))).toBe('not-found')
    expect(await kindOf(findReading({ actor: mine, articleId: 'x' }))).toBe('not-found')
    expect(stored.reads).toBe(0)
  })

  it('reads a version once, also for two who ask at the same time, and a new version anew', async () => {
    await Promise.all([
      got(findReading({ actor: mine, articleId })),
      got(findReading({ actor: mine, articleId })),
    ])
    await got(findReading({ actor: mine, articleId }))
    expect(stored.reads).toBe(1)
    versionId = newId()
    await got(findReading({ actor: mine, articleId }))
    expect(stored.reads).toBe(2)
  })

  it('says when the language cannot be read, and reads as soon as it can', async () => {
    network.missing = true
    expect(await kindOf(findReading({ actor: mine, articleId }))).toBe('unavailable')
    expect(await kindOf(findSentenceTree({ actor: mine, articleId, at: 0 }))).toBe('unavailable')
    network.missing = false
    expect(await kindOf(findReading({ actor: mine, articleId }))).toBe('done')
  })
})

describe('finding the tree of a sentence', () => {
  it('gives the words of the sentence that the offset lies in, each hanging on one of them', async () => {
    const at = paragraphs[0]?.indexOf('vendu') ?? 0
    const { words } = await got(findSentenceTree({ actor: mine, articleId, at }))
    expect(words.map(({ form }) => form)).toEqual(['Elle', 'a', 'vendu', '12', 'vélos', '.'])
    expect(words.filter(({ head }) => head === -1)).toHaveLength(1)
    for (const { head } of words) expect(head).toBeLessThan(words.length)
  })

  it('finds nothing between paragraphs or behind the end', async () => {
    const between = (paragraphs[0]?.length ?? 0) + 1
    for (const at of [between, 100_000])
      expect([at, await kindOf(findSentenceTree({ actor: mine, articleId, at }))]).toEqual([at, 'not-found'])
    expect(await kindOf(findSentenceTree({ actor: mine, articleId, at: -1 }))).toBe('invalid')
  })
})
