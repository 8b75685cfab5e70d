import { expect, test } from 'vitest'
import { groupMargin } from '@/app/_article/group-margin'

const number = (value: number, at: number) => ({ id: `q${value}`, number: value, at, lit: false })

test('numbers whose evidence starts on one line stand together, in the order of the text', () => {
  const groups = groupMargin([number(5, 240), number(2, 210), number(3, 400)], 200, 500)
  expect(groups.map(group => group.numbers.map(one => one.number))).toEqual([[2, 5], [3]])
})

test('numbers of other paragraphs are left to them', () => {
  expect(groupMargin([number(1, 199), number(2, 500)], 200, 500)).toEqual([])
})
