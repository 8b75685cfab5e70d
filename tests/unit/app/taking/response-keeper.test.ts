import { describe, expect, test } from 'vitest'
import { deviceShelf } from '@/app/(learner)/attempt/[id]/_taking/outbox'
import { ResponseKeeper, type Send, type Sent } from '@/app/(learner)/attempt/[id]/_taking/response-keeper'
import type { ResponseValue } from '@/lib/model/response'
import { aBus, MemoryStore } from '../../../support/a-device'

const typed = (text: string): ResponseValue => ({ kind: 'short-answer', text })

/** A device, a clock that turns when told, and a server that answers as scripted (then saves everything). */
function bench(
  options: { answers?: (Sent | Promise<Sent>)[]; store?: MemoryStore; clock?: { ms: number } } = {},
) {
  const answers = [...(options.answers ?? [])]
  const store = options.store ?? new MemoryStore()
  const sent: [string, ResponseValue, number][] = []
  const alarms: { ms: number; work: () => void }[] = []
  const clock = options.clock ?? { ms: 1000 }
  const bus = aBus()
  const send: Send = async (id, value, revision) => {
    sent.push([id, value, revision])
    return (await answers.shift()) ?? { state: 'saved', revision: revision + 1 }
  }
  const make = (responses: { questionId: string; value: ResponseValue; revision: number }[] = []) =>
    new ResponseKeeper({
      responses,
      send,
      shelf: deviceShelf('attempt', store),
      tabs: bus.join(),
      now: () => clock.ms++,
      timer: {
        after: (ms, work) => {
          const alarm = { ms, work }
          alarms.push(alarm)
          return alarm
        },
        stop: alarm => {
          const at = alarms.indexOf(alarm as (typeof alarms)[number])
          if (at >= 0) alarms.splice(at, 1)
        },
      },
    })
  return { store, sent, alarms, make, clock, waiting: () => deviceShelf('attempt', store).waiting() }
}

describe('what is given', () => {
  test('a chosen response is sent at once and called saved only after the answer', async () => {
    let arrive: (sent: Sent) => void = () => undefined
    const { make, sent } = bench({
      answers: [
        new Promise<Sent>(resolve => {
          arrive = resolve
        }),
      ],
    })
    const keeper = make()
    keeper.give('q1', { kind: 'true-false', value: true }, false)
    expect(sent).toEqual([['q1', { kind: 'true-false', value: true }, 0]])
    expect(keeper.current()).toMatchObject({ unsaved: 1, savedOnce: false, phase: 'saving' })
    arrive({ state: 'saved', revision: 1 })
    await keeper.sendAll()
    expect(keeper.current()).toMatchObject({ unsaved: 0, savedOnce: true, phase: 'resting' })
  })

  test('a typed response waits until the hand rests, and only the last words are sent', async () => {
    const { make, sent, alarms } = bench()
    const keeper = make()
    keeper.give('q1', typed('Lu'), true)
    keeper.give('q1', typed('Luz'), true)
    expect(sent).toEqual([])
    expect(alarms).toHaveLength(1)
    alarms[0]?.work()
    await keeper.sendAll()
    expect(sent).toEqual([['q1', typed('Luz'), 0]])
  })

  test('words given while others are on their way follow with the next revision', async () => {
    const { make, sent } = bench()
    const keeper = make()
    keeper.give('q1', typed('a'), false)
    keeper.give('q1', typed('ab'), false)
    expect(await keeper.sendAll()).toBe(true)
    expect(sent).toEqual([
      ['q1', typed('a'), 0],
      ['q1', typed('ab'), 1],
    ])
  })
})

describe('when nobody answers', () => {
  test('it tries again with longer waits, and keeps the response on the device meanwhile', async () => {
    const retry: Sent = { state: 'retry' }
    const { make, alarms, waiting, sent } = bench({
      answers: [retry, retry, retry, retry, retry, retry, retry],
    })
    const keeper = make()
    keeper.give('q1', typed('a'), false)
    const waits: number[] = []
    for (let round = 0; round < 7; round++) {
      await keeper.sendAll().then(() => undefined)
      waits.push(alarms[0]?.ms ?? 0)
    }
    expect(keeper.current().phase).toBe('waiting')
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000])
    expect(waiting().q1?.value).toEqual(typed('a'))
    expect(await keeper.sendAll()).toBe(true)
    expect(waiting()).toEqual({})
    expect(sent).toHaveLength(8)
  })

  test('what was given again, over words that were sent and never answered, is sent from a page that is older than both', async () => {
    const page = [{ questionId: 'q1', value: typed('first'), revision: 1 }]
    const before = bench({ answers: [{ state: 'retry' }] })
    const earlier = before.make(page)
    earlier.open(new Set(['q1']))
    // The server saved it, and its answer was lost.
    earlier.give('q1', typed('second'), false)
    await earlier.sendAll()
    earlier.give('q1', typed('first'), true)

    const stored = { value: typed('second'), revision: 2 }
    const { make, sent, waiting } = bench({ store: before.store, answers: [{ state: 'conflict', stored }] })
    const keeper = make(page)
    keeper.open(new Set(['q1']))
    expect(await keeper.sendAll()).toBe(true)
    expect(sent.at(-1)).toEqual(['q1', typed('first'), 2])
    expect(keeper.current().values.q1).toEqual(typed('first'))
    expect(waiting()).toEqual({})
  })

  test('a visit that ended before the server answered is taken up by the next', async () => {
    const first = bench({ answers: [{ state: 'retry' }] })
    const before = first.make()
    before.give('q1', typed('kept'), false)
    await before.sendAll()

    const { make, sent } = bench({ store: first.store })
    const keeper = make()
    keeper.open(new Set(['q1']))
    expect(keeper.current().values.q1).toEqual(typed('kept'))
    await keeper.sendAll()
    expect(sent).toEqual([['q1', typed('kept'), 0]])
  })

  test('what an earlier version kept of a cloze is sent as this one writes it', async () => {
    const store = new MemoryStore()
    const old = { value: { kind: 'cloze', text: 'Dorrin' }, revision: 0, tried: [], at: 1 }
    store.setItem('passage-outbox-attempt-q1', JSON.stringify(old))
    const { make, sent } = bench({ store })
    const keeper = make()
    keeper.open(new Set(['q1']))
    const filled = { kind: 'cloze', fillings: [{ text: 'Dorrin' }] }
    expect(keeper.current().values.q1).toEqual(filled)
    await keeper.sendAll()
    expect(sent).toEqual([['q1', filled, 0]])
  })

  test('what lies on the device and cannot be read is nothing', async () => {
    for (const [name, text] of [
      ['q1', '{'],
      ['q1', 'null'],
      ['q1', '7'],
      ['q1', '{"revision":"x"}'],
      ['q1', '{"value":{"kind":"cloze","text":"a"},"revision":0}'],
      ['q9', '{"value":{"kind":"cloze","text":"a"},"revision":0,"tried":[],"at":1}'],
    ] as const) {
      const store = new MemoryStore()
      store.setItem(`passage-outbox-attempt-${name}`, text)
      const { make, sent } = bench({ store })
      const keeper = make()
      keeper.open(new Set(['q1']))
      await keeper.sendAll()
      expect(sent).toEqual([])
    }
  })
})

describe('when another device was first', () => {
  const stored = { value: typed('theirs'), revision: 4 }

  test('what is stored is shown, said, and built upon', async () => {
    const { make, sent } = bench({ answers: [{ state: 'conflict', stored }] })
    const keeper = make([{ questionId: 'q1', value: typed('old'), revision: 3 }])
    keeper.give('q1', typed('mine'), false)
    await keeper.sendAll()
    expect(keeper.current()).toMatchObject({ values: { q1: typed('theirs') }, overtaken: ['q1'], unsaved: 0 })
    keeper.give('q1', typed('mine after all'), false)
    await keeper.sendAll()
    expect(keeper.current().overtaken).toEqual([])
    expect(sent.at(-1)).toEqual(['q1', typed('mine after all'), 4])
  })

  test('our own words, saved by a request whose answer was lost, are no conflict', async () => {
    const { make, sent } = bench({
      answers: [{ state: 'retry' }, { state: 'conflict', stored: { value: typed('a'), revision: 1 } }],
    })
    const keeper = make()
    keeper.give('q1', typed('a'), false)
    await keeper.sendAll()
    keeper.give('q1', typed('ab'), false)
    expect(await keeper.sendAll()).toBe(true)
    expect(keeper.current()).toMatchObject({ values: { q1: typed('ab') }, overtaken: [] })
    expect(sent.at(-1)).toEqual(['q1', typed('ab'), 1])
  })
})

test('a response that is not taken stops the sending and is kept', async () => {
  const { make, sent, waiting } = bench({ answers: [{ state: 'refused', words: 'The quiz has closed.' }] })
  const keeper = make()
  keeper.give('q1', typed('a'), false)
  expect(await keeper.sendAll()).toBe(false)
  expect(keeper.current()).toMatchObject({ phase: 'refused', refusal: 'The quiz has closed.' })
  keeper.give('q1', typed('b'), false)
  await keeper.sendAll()
  expect(sent).toHaveLength(1)
  expect(waiting().q1?.value).toEqual(typed('b'))
})

test('a page older than what the device knows shows what was saved since', () => {
  const store = new MemoryStore()
  deviceShelf('attempt', store).know('q1', { value: typed('newer'), revision: 3, at: 0 })
  const { make } = bench({ store })
  const keeper = make([{ questionId: 'q1', value: typed('older'), revision: 2 }])
  keeper.open(new Set(['q1']))
  expect(keeper.current().values.q1).toEqual(typed('newer'))
})

test('where the device keeps nothing, that is known', async () => {
  const { make } = bench({ store: new MemoryStore('full'), answers: [{ state: 'retry' }] })
  const keeper = make()
  keeper.give('q1', typed('a'), false)
  await keeper.sendAll()
  expect(keeper.current()).toMatchObject({ unsaved: 1, onDevice: false })
})

describe('two windows of one device', () => {
  const choice = (optionId: string): ResponseValue => ({ kind: 'multiple-choice', optionId })

  test('show each other’s responses, and the later one counts without a conflict', async () => {
    const { make, sent } = bench()
    const [one, two] = [make(), make()]
    for (const keeper of [one, two]) keeper.open(new Set(['q1']))
    one.give('q1', choice('a'), false)
    await one.sendAll()
    expect(two.current().values.q1).toEqual(choice('a'))
    two.give('q1', choice('b'), false)
    await two.sendAll()
    expect(one.current().values.q1).toEqual(choice('b'))
    expect(sent).toEqual([
      ['q1', choice('a'), 0],
      ['q1', choice('b'), 1],
    ])
    expect([one, two].map(keeper => keeper.current().overtaken)).toEqual([[], []])
  })

  test('one that cannot send leaves its responses to the other', async () => {
    const { make, sent, alarms, clock } = bench({ answers: [{ state: 'retry' }] })
    const [one, two] = [make(), make()]
    for (const keeper of [one, two]) keeper.open(new Set(['q1', 'q2']))
    one.give('q1', choice('a'), false)
    await one.sendAll()
    one.close()
    two.give('q2', choice('c'), false)
    await two.sendAll()
    expect(sent.map(([id]) => id)).toEqual(['q1', 'q2'])
    clock.ms += 10_000
    for (const { work } of [...alarms]) work()
    await two.sendAll()
    expect(sent.at(-1)).toEqual(['q1', choice('a'), 0])
  })
})
