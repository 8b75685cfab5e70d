import { describe, expect, test } from 'vitest'
import { deviceShelf } from '@/app/(learner)/attempt/[id]/_taking/outbox'
import { ResponseKeeper, type Send, type Sent } from '@/app/(learner)/attempt/[id]/_taking/response-keeper'
import { type ResponseValue, sameValue } from '@/lib/model/response'
import { aBus, MemoryStore } from '../../../support/a-device'

const questions = ['q1', 'q2', 'q3']

/** A small generator of chance: the same seed, the same faults. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/**
 * One learner with two windows on one device, a network that loses requests and answers, windows that are killed, and pages
 * that the device kept from before. `choices`: how many responses there are to choose from.
 */
async function run(seed: number, choices: number) {
  const random = chance(seed)
  const store = new MemoryStore()
  const server = new Map<string, { value: ResponseValue; revision: number }>()
  const work: (() => void)[] = []
  // Late, but in the order in which they were said, as a browser has it.
  const words: (() => void)[] = []
  const bus = aBus(each => {
    words.push(each)
    work.push(() => words.shift()?.())
  })
  let clock = 1000
  let lossy = true
  /** The page as the device keeps it: with the responses of the last time that it came from the server. */
  let page: { questionId: string; value: ResponseValue; revision: number }[] = []

  /** What the use case does: the same again is fine, another over an old revision is a conflict. */
  const save = (id: string, value: ResponseValue, revision: number): Sent => {
    const stored = server.get(id)
    if (stored && stored.revision !== revision && sameValue(stored.value, value))
      return { state: 'saved', revision: stored.revision }
    if (stored && stored.revision !== revision) return { state: 'conflict', stored }
    server.set(id, { value, revision: revision + 1 })
    return { state: 'saved', revision: revision + 1 }
  }
  const aWindow = () => {
    let alive = true
    if (!lossy || random() < 0.5)
      page = [...server].map(([questionId, stored]) => ({ questionId, ...stored }))
    const send: Send = (id, value, revision) =>
      new Promise(resolve => {
        const answer = (sent: Sent) => work.push(() => (alive ? resolve(sent) : undefined))
        const fate = lossy ? random() : 1
        if (fate < 0.2) answer({ state: 'retry' })
        else
          work.push(() => {
            const sent = save(id, value, revision)
            answer(fate < 0.4 ? { state: 'retry' } : sent)
          })
      })
    const keeper = new ResponseKeeper({
      responses: page,
      ...{ send, shelf: deviceShelf('attempt', store), tabs: bus.join(), now: () => clock },
      timer: {
        after: (ms, then) =>
          work.push(() => {
            if (!alive) return
            clock += ms
            then()
          }),
        stop: () => undefined,
      },
    })
    keeper.open(new Set(questions))
    const kill = () => {
      alive = false
      keeper.close()
    }
    return { keeper, kill }
  }

  const settle = async (steps: number) => {
    for (let step = 0; step < steps && work.length > 0; step++) {
      work.splice(Math.floor(random() * Math.min(work.length, 4)), 1)[0]?.()
      await Promise.resolve()
      await Promise.resolve()
    }
  }
  const windows = [aWindow(), aWindow()]
  const last = new Map<string, ResponseValue>()
  for (let turn = 0; turn < 40; turn++) {
    clock += 50
    const at = Math.floor(random() * 2)
    if (random() < 0.15) {
      windows[at]?.kill()
      windows[at] = aWindow()
    }
    const id = questions[Math.floor(random() * questions.length)] ?? ''
    const value: ResponseValue = { kind: 'short-answer', text: `${Math.floor(random() * choices)}` }
    windows[at]?.keeper.give(id, value, random() < 0.3)
    last.set(id, value)
    await settle(Math.floor(random() * 12))
  }
  lossy = false
  for (const { kill } of windows) kill()
  const { keeper } = aWindow()
  for (let round = 0; round < 50; round++) await settle(100)
  return { server, last, keeper }
}

describe('through lost requests, lost answers and killed windows', () => {
  test.each([2, 3, 1000])(
    'the server has what was given last, and the page says so (%i choices)',
    async choices => {
      for (let seed = 1; seed <= 300; seed++) {
        const { server, last, keeper } = await run(seed, choices)
        for (const [id, value] of last) {
          expect([seed, id, server.get(id)?.value]).toEqual([seed, id, value])
          expect([seed, id, keeper.current().values[id]]).toEqual([seed, id, value])
        }
        expect([seed, keeper.current().unsaved]).toEqual([seed, 0])
      }
    },
  )
})
