import { expect, test } from 'vitest'
import { groupMargin } from '@/app/_article/group-margin'

const number = (value: number, at: number) => ({ id: `q${value}`, number: value, at, lit: false })
const paragraphs = [
  { start: 0, end: 198 },
  { start: 200, end: 500 },
]
const grouped = (...numbers: ReturnType<typeof number>[]) =>
  groupMargin(numbers, paragraphs).map(group => [group.at, ...group.numbers.map(one => one.number)])

test('numbers whose evidence starts on one line stand together, in the order of the text', () => {
  expect(grouped(number(5, 240), number(2, 210), number(3, 400))).toEqual([
    [210, 2, 5],
    [400, 3],
  ])
})

test('two numbers on a line take the next one too, in the next paragraph as well', () => {
  expect(grouped(number(1, 160), number(2, 170), number(3, 200), number(4, 350))).toEqual([
    [160, 1, 2, 3],
    [350, 4],
  ])
})

test('a number alone leaves the next line free', () => {
  expect(grouped(number(1, 200), number(2, 290))).toEqual([
    [200, 1],
    [290, 2],
  ])
})

test('two that a line holds stand together, wherever the lines begin', () => {
  expect(grouped(number(1, 270), number(2, 280), number(3, 430))).toEqual([
    [270, 1, 2],
    [430, 3],
  ])
  expect(grouped(number(1, 272), number(2, 276))).toEqual([[272, 1, 2]])
})

test('two at the end of a paragraph take the first of the next one with them', () => {
  // Their line may be the last of its paragraph.
  const texts = [
    { start: 0, end: 160 },
    { start: 162, end: 300 },
  ]
  const at = [number(1, 145), number(2, 146), number(3, 162)]
  expect(groupMargin(at, texts).map(({ numbers }) => numbers.length)).toEqual([3])
})
