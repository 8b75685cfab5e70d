import { expect, test } from 'vitest'
import { together } from '@/lib/usecases/together'

/** Work that goes on until it is let go, and what it was called with. */
function heldWork(spoilt: (given: string[]) => unknown = () => null) {
  const calls: string[][] = []
  const held: (() => void)[] = []
  const work = (given: string[]) =>
    new Promise<string[]>((resolve, reject) => {
      calls.push(given)
      held.push(() => {
        const cause = spoilt(given)
        if (cause) reject(cause)
        else resolve(given.map(one => `${one}!`))
      })
    })
  const settle = () => new Promise(resolve => setImmediate(() => setImmediate(resolve)))
  const letGo = async () => {
    for (const go of held.splice(0)) go()
    await settle()
  }
  return { calls, work, letGo, settle }
}

const usual = { most: 3, atOnce: 1, apart: () => true }

test('who comes while others are under way is done with who else came, in order, and no more than may be at once', async () => {
  const { calls, work, letGo, settle } = heldWork()
  const ask = together(work, usual)
  const first = ask('a')
  await settle()
  const rest = ['b', 'c', 'd', 'e'].map(ask)
  await settle()
  expect(calls).toEqual([['a']])
  await letGo()
  expect(await first).toBe('a!')
  expect(calls).toEqual([['a'], ['b', 'c', 'd']])
  await letGo()
  await letGo()
  expect(calls[2]).toEqual(['e'])
  expect(await Promise.all(rest)).toEqual(['b!', 'c!', 'd!', 'e!'])
})

test('nobody is told before the call they were in is over', async () => {
  const { work, letGo, settle } = heldWork()
  const ask = together(work, usual)
  let told = false
  const asked = ask('a').then(() => {
    told = true
  })
  await settle()
  expect(told).toBe(false)
  await letGo()
  await asked
  expect(told).toBe(true)
})

test('two that are alike are not done by one call', async () => {
  const { calls, work, letGo, settle } = heldWork()
  const ask = together(work, { ...usual, alike: one => one[0] ?? '' })
  const all = ['a1', 'a2', 'b1'].map(ask)
  await settle()
  expect(calls).toEqual([['a1', 'b1']])
  await letGo()
  expect(calls).toEqual([['a1', 'b1'], ['a2']])
  await letGo()
  expect(await Promise.all(all)).toEqual(['a1!', 'a2!', 'b1!'])
})

test('one that spoils a call spoils it for nobody else', async () => {
  const { calls, work, letGo, settle } = heldWork(given => given.includes('bad') && new Error('spoilt'))
  const ask = together(work, usual)
  const all = Promise.allSettled(['a', 'bad', 'c'].map(ask))
  await settle()
  for (let time = 0; time < 4; time += 1) await letGo()
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(calls).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']])
})

test('what failed for all is not tried one by one', async () => {
  const { calls, work, letGo, settle } = heldWork(() => new Error('gone'))
  const ask = together(work, { ...usual, apart: () => false })
  const all = Promise.allSettled(['a', 'b'].map(ask))
  await settle()
  await letGo()
  expect((await all).every(({ status }) => status === 'rejected')).toBe(true)
  expect(calls).toEqual([['a', 'b']])
  const again = expect(ask('c')).rejects.toThrow('gone')
  await settle()
  await letGo()
  await again
})
