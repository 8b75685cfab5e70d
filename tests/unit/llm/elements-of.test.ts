import { expect, it } from 'vitest'
import { Elements } from '@/lib/llm/elements-of'

const whole =
  '{"questions":[{"stem":"A } \\" [ ] {","options":["x]","y"]},{"stem":"B","more":{"deep":[1,{"a":2}]}}]}'

function read(...pieces: string[]) {
  const elements = new Elements()
  return {
    values: pieces.flatMap(piece => elements.add(piece)).map(one => one.value),
    broken: elements.broken,
  }
}

it('gives each object the moment it is whole, wherever the stream is cut', () => {
  const expected = [
    { stem: 'A } " [ ] {', options: ['x]', 'y'] },
    { stem: 'B', more: { deep: [1, { a: 2 }] } },
  ]
  for (let at = 0; at <= whole.length; at++)
    expect(read(whole.slice(0, at), whole.slice(at))).toEqual({ values: expected, broken: false })
  expect(read(...whole)).toEqual({ values: expected, broken: false })
})

it('says that one was begun and never finished, and does not finish it', () => {
  for (const cut of [5, 20, whole.indexOf('"B"') + 2]) expect(read(whole.slice(0, -cut)).broken).toBe(true)
  expect(read(whole.slice(0, whole.indexOf('"B"'))).values).toHaveLength(1)
})

it('gives what is no JSON as nothing, and reads on behind it', () => {
  expect(read('[{stem: "A"},{"stem":"B"}]').values).toEqual([undefined, { stem: 'B' }])
})

it('reads through what a model says round its list', () => {
  expect(read('Sure!\n```json\n{"questions":[{"stem":"A"}]}\n```').values).toEqual([{ stem: 'A' }])
  expect(read('I would rather not.').values).toEqual([])
})
