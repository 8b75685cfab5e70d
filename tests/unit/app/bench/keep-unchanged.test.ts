import { describe, expect, it } from 'vitest'
import { keepUnchanged, nothingKept } from '@/app/(instructor)/quizzes/[id]/_bench/keep-unchanged'

const one = (id: string, stem: string) => ({ id, stem })
const kept = () => keepUnchanged<ReturnType<typeof one>>(nothingKept, [one('a', 'Who?'), one('b', 'Where?')])

describe('a list that came anew', () => {
  it('is the one before when nothing changed', () => {
    const before = kept()
    expect(keepUnchanged(before, [one('a', 'Who?'), one('b', 'Where?')]).list).toBe(before.list)
  })

  it('keeps the objects that say the same, wherever they stand now', () => {
    const before = kept()
    const { list } = keepUnchanged(before, [one('c', 'When?'), one('b', 'Where?'), one('a', 'Who was it?')])
    expect(list.map(({ stem }) => stem)).toEqual(['When?', 'Where?', 'Who was it?'])
    expect([list[1] === before.list[1], list[2] === before.list[0]]).toEqual([true, false])
  })

  it('is another list when something was taken out', () => {
    const before = kept()
    const { list } = keepUnchanged(before, [one('a', 'Who?')])
    expect(list).toEqual([one('a', 'Who?')])
    expect(list[0]).toBe(before.list[0])
  })
})
