import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Ask, askModel, type Ended } from '@/lib/llm/ask-model'
import { modelProviders } from '@/lib/model/language-model'
import { type Script, standInModel, testKey } from '../../support/models/stand-in-model'

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const schema = z.strictObject({ questions: z.array(z.strictObject({ stem: z.string() })) })
const patience = { first: 300, between: 300, total: 2000 }
const controller = () => new AbortController().signal

async function asked(
  script: Script,
  more: Partial<Ask> & { provider?: (typeof modelProviders)[number] } = {},
) {
  const model = await standInModel(script)
  open.push(model)
  const { provider = 'openai-compatible', ...rest } = more
  const ask: Ask = {
    connection: model.connection(provider),
    system: 'You read.',
    prompt: 'Ask.',
    schema,
    withSchema: true,
    maxTokens: 500,
    signal: controller(),
    patience,
    ...rest,
  }
  let words = ''
  const stream = askModel(ask)
  for (;;) {
    const next = await stream.next()
    if (next.done) return { words, ended: next.value satisfies Ended, received: model.received }
    words += next.value
  }
}

const reply = '{"questions":[{"stem":"Pourquoi « l’eau » manque-t-elle ?"}]}'

describe.each(modelProviders)('a model of %s', provider => {
  it('streams its words and says how many tokens it took', async () => {
    const { words, ended, received } = await asked(() => ({ say: reply }), { provider })
    expect(words).toBe(reply)
    expect(ended).toEqual({ trouble: null, retryAfterSeconds: null, tokens: { input: 900, output: 120 } })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ system: expect.stringContaining('You read.'), prompt: 'Ask.' })
    expect(received[0]?.body).not.toContain(testKey)
    expect(JSON.stringify(received[0]?.headers)).toContain(testKey)
  })

  it.each([
    [{ status: 401 }, 'refused-key'],
    [{ status: 404, body: '{"error":{"message":"The model stand-in-1 does not exist"}}' }, 'no-such-model'],
    [{ status: 404, body: 'nothing here' }, 'wrong-address'],
    [{ status: 429, headers: { 'retry-after': '3' } }, 'rate-limited'],
    [{ status: 429, body: '{"error":{"message":"insufficient_quota"}}' }, 'no-credit'],
    [{ status: 503 }, 'overloaded'],
    [{ status: 400, body: '{"error":{"message":"maximum context length is 4096"}}' }, 'too-long'],
    [{ status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 'wrong-address'],
    [{ page: '<html>Welcome</html>' }, 'wrong-address'],
    [{ say: '', finish: 'stop' as const }, 'empty'],
    [{ say: '{"questions":[{"st', finish: 'length' as const }, 'cut'],
    [{ breakAfter: '{"questions":[' }, 'cut'],
    [{ hangAfter: '{"questions":[' }, 'too-slow'],
    [{ hangAfter: '' }, 'too-slow'],
  ])('%j is %s', async (play, trouble) => {
    expect((await asked(() => play, { provider })).ended.trouble).toBe(trouble)
  })
})

it.each(['openai-compatible', 'anthropic', 'google'] as const)('tells a refusal of %s', async provider => {
  expect((await asked(() => ({ say: '', finish: 'refusal' }), { provider })).ended.trouble).toBe('refused')
})

it('tells a machine that is not there', async () => {
  const { ended } = await asked(() => ({ say: '' }), {
    connection: { provider: 'openai-compatible', model: 'm', address: 'http://127.0.0.1:9/v1', key: null },
  })
  expect(ended.trouble).toBe('unreachable')
})

it('stops when it is told to', async () => {
  const stop = new AbortController()
  const asking = asked(() => ({ hangAfter: '{' }), { signal: stop.signal })
  setTimeout(() => stop.abort(), 50)
  expect((await asking).ended.trouble).toBe('cancelled')
})

it('stops when it was told to before it began', async () => {
  const { ended, words } = await asked(() => ({ hangAfter: '{' }), { signal: AbortSignal.abort() })
  expect([ended.trouble, words]).toEqual(['cancelled', ''])
})

it('leaves a server that never stops talking', async () => {
  const { words, ended } = await asked(() => ({ say: 'x'.repeat(5_000_000), pieces: 50 }))
  expect(words.length).toBeLessThan(4_000_000)
  expect(ended.trouble).toBe('cut')
})

it('knows how long a provider wants to be left alone', async () => {
  const { ended } = await asked(() => ({ status: 429, headers: { 'retry-after': '3' } }))
  expect(ended.retryAfterSeconds).toBe(3)
})
