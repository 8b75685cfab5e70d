import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { ProposalReply } from '@/lib/llm/reply-schema'
import type { Document } from '@/lib/model/document'
import type { ModelRun } from '@/lib/model/language-model'
import { type Proposing, proposeWithModel } from '@/lib/usecases/propose-with-model'
import { articleOf } from '../../support/models/article-of'
import { goodInEnglish, goodInFrench } from '../../support/models/good-proposals'
import { HonestReader } from '../../support/models/honest-reader'
import { type Play, type Script, standInModel } from '../../support/models/stand-in-model'

let document: Document
const reader = new HonestReader()
const open: { close: () => Promise<void> }[] = []

beforeAll(() => {
  document = readArticle(articleOf('tests/fixtures/articles/dam-page.txt'))
  for (const { stem, options, key } of goodInFrench) reader.learn(stem, options, [key])
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const isProposing = (prompt: string) => prompt.includes('"questions"')
const say = (list: readonly unknown[]): Play => ({ say: JSON.stringify({ questions: list }), pieces: 12 })
const honest =
  (list: readonly ProposalReply[]): Script =>
  received =>
    isProposing(received.prompt) ? say(list) : reader.answer(received)

/** Long enough for a busy machine; and for a model that says nothing. */
const patient = { first: 10_000, between: 10_000, total: 60_000 }
const hasty = { first: 1_000, between: 1_000, total: 5_000 }
const patienceFor = (play: Play) => ('hangAfter' in play ? hasty : patient)

async function run(script: Script, more: Partial<Proposing> = {}) {
  const model = await standInModel(script)
  open.push(model)
  const waited: number[] = []
  const runs: ModelRun[] = []
  const made = await proposeWithModel({
    connection: model.connection(),
    second: null,
    article: document.article,
    document,
    own: [],
    wanted: 4,
    kinds: null,
    seed: 1,
    signal: new AbortController().signal,
    mayCall: async () => true,
    onPassed: () => undefined,
    onRun: one => runs.push(one),
    wait: async seconds => void waited.push(seconds),
    patience: patient,
    ...more,
  })
  return { ...made, waited, runs, received: model.received }
}

it('gives what passed one by one, and stops when there are enough', async () => {
  const passed: string[] = []
  const {
    candidates,
    run: told,
    runs,
  } = await run(honest(goodInFrench), {
    onPassed: ({ content }) => passed.push(content.stem),
  })
  expect(candidates).toHaveLength(4)
  expect(passed).toEqual(candidates.map(({ content }) => content.stem))
  expect(told).toMatchObject({ passed: 4, trouble: null })
  expect(told.usage.calls).toBeGreaterThan(4)
  expect(told.usage.input).toBeGreaterThan(0)
  expect(runs.map(one => one.passed)).toEqual([...runs.map(one => one.passed)].sort((a, b) => a - b))
})

it('asks for the kinds that were asked for, and takes no other', async () => {
  const { candidates, run: told, received } = await run(honest(goodInFrench), { kinds: ['true-false'] })
  expect(candidates.map(({ content }) => content.kind)).toEqual(['true-false', 'true-false', 'true-false'])
  expect(told.dropped).toContainEqual({ rule: 'kind-unasked', count: expect.any(Number) })
  expect(received[0]?.prompt).not.toContain('multiple-choice :')
  expect((await run(honest(goodInFrench), { kinds: ['ordering'] })).received).toEqual([])
})

describe('what goes wrong for a while is tried again', () => {
  it.each([
    ['a rate limit', { status: 429, headers: { 'retry-after': '7' } }, [7]],
    ['an overload', { status: 529 }, [1]],
    ['an empty reply', { say: '' }, [1]],
    ['a broken line', { breakAfter: '' }, [1]],
    ['silence', { hangAfter: '' }, [1]],
  ] as [string, Play, number[]][])('%s', async (_, play, waits) => {
    let first = true
    const script: Script = received => {
      if (!first) return honest(goodInFrench)(received)
      first = false
      return play
    }
    const { candidates, run: told, waited } = await run(script, { patience: patienceFor(play) })
    expect(candidates).toHaveLength(4)
    expect(told.trouble).toBeNull()
    expect(waited).toEqual(waits)
  })

  it('a server that takes no schema is asked without one', async () => {
    const script: Script = received =>
      received.body.includes('json_schema')
        ? { status: 400, body: '{"error":{"message":"response_format is not supported"}}' }
        : honest(goodInFrench)(received)
    expect((await run(script)).candidates).toHaveLength(4)
  })

  it('half a reply: what came whole counts, and the rest is asked for again', async () => {
    let calls = 0
    const script: Script = received => {
      if (!isProposing(received.prompt)) return reader.answer(received)
      calls++
      const whole = JSON.stringify({ questions: goodInFrench.slice(0, 3) })
      return calls === 1 ? { breakAfter: whole.slice(0, -60) } : say(goodInFrench.slice(3))
    }
    const { candidates, run: told } = await run(script)
    expect(candidates).toHaveLength(4)
    expect(told.dropped).toContainEqual({ rule: 'malformed', count: 1 })
    expect(told.trouble).toBeNull()
  })
})

describe('what does not get better ends the run, with its reason', () => {
  it.each([
    ['a key that is refused', { status: 401 }, 'refused-key', 1],
    ['an account without credit', { status: 402 }, 'no-credit', 1],
    ['a model that is not there', { status: 404, body: 'no such model' }, 'no-such-model', 1],
    ['a provider that is down', { status: 503 }, 'overloaded', 3],
    ['a rate limit that stays', { status: 429 }, 'rate-limited', 3],
    ['silence that stays', { hangAfter: '' }, 'too-slow', 6],
    ['nothing but empty replies', { say: '' }, 'empty', 6],
    ['words in place of questions', { say: 'I would rather not.' }, 'not-json', 2],
    ['a refusal', { say: '', finish: 'refusal' }, 'refused', 1],
    ['a refusal in words', { say: 'No.', finish: 'refusal' }, 'refused', 1],
    ['a page', { page: '<html>' }, 'wrong-address', 1],
  ] as [string, Play, string, number][])('%s', async (_, play, trouble, calls) => {
    const { candidates, run: told } = await run(() => play, { patience: patienceFor(play) })
    expect(candidates).toEqual([])
    expect(told.trouble).toBe(trouble)
    expect(told.usage.calls).toBe(calls)
  })

  it('a reader that goes away: what it did not check is not shown', async () => {
    const script: Script = received => (isProposing(received.prompt) ? say(goodInFrench) : { status: 401 })
    const { candidates, run: told } = await run(script)
    expect(candidates).toEqual([])
    expect(told.trouble).toBe('refused-key')
  })

  it('questions in another language are dropped', async () => {
    for (const { options, stem, key } of goodInEnglish) reader.learn(stem, options, [key])
    const script = honest(goodInEnglish.map(one => ({ ...one, evidence: goodInFrench[0]?.evidence ?? [] })))
    const { candidates, run: told } = await run(script)
    expect(candidates).toEqual([])
    expect(told.passed).toBe(0)
  })

  it('a budget that is spent', async () => {
    let left = 3
    const {
      candidates,
      run: told,
      received,
    } = await run(honest(goodInFrench), { mayCall: async () => left-- > 0 })
    expect(told.trouble).toBe('budget')
    expect(received.length).toBeLessThanOrEqual(3)
    expect(candidates.length).toBeLessThan(2)
  })

  it('somebody who stops it', async () => {
    const stop = new AbortController()
    const running = run(received => (isProposing(received.prompt) ? say(goodInFrench) : { hangAfter: '{' }), {
      signal: stop.signal,
      patience: { first: 20_000, between: 20_000, total: 20_000 },
    })
    setTimeout(() => stop.abort(), 300)
    expect((await running).run.trouble).toBe('cancelled')
  })
})

it('asks no more than three times as many questions as are wanted of a model that proposes nothing good', async () => {
  const bad = goodInFrench.map(one => ({
    ...one,
    evidence: ['Personne n’a jamais écrit cela nulle part ici.'],
  }))
  const { run: told } = await run(honest(bad), { wanted: 2 })
  expect(told.passed).toBe(0)
  expect(told.proposed).toBeLessThanOrEqual(24)
  expect(told.dropped).toEqual([{ rule: 'evidence-invented', count: told.proposed }])
})
