import { expect, it } from 'vitest'
import { lineUp } from '@/lib/questions/asking/filling/line-up'
import { wordsOf } from '@/lib/questions/verifying/words'

const lined = (text: string, other: string) => lineUp(wordsOf(text), wordsOf(other))

it('puts words where they stand, in their order', () => {
  expect(lined('the bridge closed', 'in May the old bridge closed')).toEqual([2, 4, 5])
  expect(lined('Ada closed', 'she closed')).toEqual([-1, 1])
})

it('rather side by side than apart', () => {
  expect(lined('the end of the bridge', 'the bridge, the end of the road and of the bridge')).toEqual([
    2, 3, 8, 9, 10,
  ])
  expect(lined('de Lenne', 'de la ville de Lenne')).toEqual([3, 4])
})
