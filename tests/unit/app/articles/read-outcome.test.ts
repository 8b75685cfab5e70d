import { expect, test } from 'vitest'
import { readOutcome } from '@/app/(instructor)/articles/[id]/ask-for-quiz'
import type { GenerationNews } from '@/lib/model/generation'

const quizId = 'abcdefghjkmn'
const reading = { stage: 'reading', done: 3, of: 100 }
const made = { quizId, made: 4, asked: 5, few: [], rejectedByRule: [] }

async function read(...chunks: (string | Uint8Array<ArrayBuffer>)[]) {
  const told: GenerationNews[] = []
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
      controller.close()
    },
  })
  return { outcome: await readOutcome({ body }, progress => told.push(progress)), told }
}

test('lines are read wherever the network cuts them', async () => {
  const all = `${JSON.stringify(reading)}\n${JSON.stringify(made)}\n`
  for (const at of [1, 10, all.indexOf('\n'), all.indexOf('\n') + 1, all.length - 1])
    expect(await read(all.slice(0, at), all.slice(at))).toEqual({
      outcome: { quizId, made: 4, asked: 5, few: [], model: null },
      told: [reading],
    })
})

test('a letter that is cut in two stays a letter', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ failure: { message: 'Réessayez' } }))
  const cut = bytes.indexOf(0xc3) + 1
  expect((await read(bytes.slice(0, cut), bytes.slice(cut))).outcome).toEqual({
    refused: 'Réessayez',
    code: '',
    few: [],
  })
})

test('an answer that ends before it says what came of it broke off', async () => {
  expect((await read(`${JSON.stringify(reading)}\n`)).outcome).toBe('broken')
  expect((await read()).outcome).toBe('broken')
})

test('a refusal brings its reasons along', async () => {
  const failure = { message: 'Rien', code: 'nothing-to-ask', params: { few: 'quoted code nonsense' } }
  expect((await read(JSON.stringify({ failure }))).outcome).toEqual({
    refused: 'Rien',
    code: 'nothing-to-ask',
    few: ['code', 'quoted'],
  })
})
