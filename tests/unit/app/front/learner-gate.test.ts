import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { learnerGate } from '@/app/_front/learner-gate'

function aCrowd(atOnce: number, longestMs = 60_000) {
  const gate = learnerGate(atOnce, longestMs)
  const inside: string[] = []
  const responses = new Map<string, ServerResponse>()
  const come = (url: string, headers = {}) => {
    const response = Object.assign(new EventEmitter(), { destroyed: false }) as unknown as ServerResponse
    responses.set(url, response)
    return gate({ url, headers } as IncomingMessage, response, () => inside.push(url))
  }
  const leave = (url: string) => {
    const response = responses.get(url)
    Object.assign(response ?? {}, { destroyed: true })
    response?.emit('close')
  }
  return { inside, come, leave }
}

test('so many are made at once, and the others in the order in which they came', () => {
  const { inside, come, leave } = aCrowd(2)
  for (const url of ['/attempt/1', '/join/2', '/attempt/3', '/attempt/4']) expect(come(url)).toBe(true)
  expect(inside).toEqual(['/attempt/1', '/join/2'])
  leave('/join/2')
  expect(inside).toEqual(['/attempt/1', '/join/2', '/attempt/3'])
})

test('who has gone meanwhile is not made a page', () => {
  const { inside, come, leave } = aCrowd(1)
  for (const url of ['/attempt/1', '/attempt/2', '/attempt/3']) come(url)
  leave('/attempt/2')
  leave('/attempt/1')
  expect(inside).toEqual(['/attempt/1', '/attempt/3'])
})

test('saves, files and rooms of instructors go past it', () => {
  const { come } = aCrowd(0)
  for (const url of ['/api/v1/attempts/1/responses/2', '/_next/static/x.js', '/quizzes/1', '/'])
    expect(come(url)).toBe(false)
})

test('one that never ends keeps nobody out for good', async () => {
  const { inside, come } = aCrowd(1, 1)
  come('/attempt/1')
  come('/attempt/2')
  while (inside.length < 2) await new Promise(resolve => setTimeout(resolve, 1))
  expect(inside).toEqual(['/attempt/1', '/attempt/2'])
})

test('an action that is inside and asks for the page it leads to does not wait for itself', () => {
  const { come } = aCrowd(1)
  expect(come('/join/1')).toBe(true)
  expect(come('/attempt/1?_rsc=x', { rsc: '1' })).toBe(false)
})
