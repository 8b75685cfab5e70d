import { describe, expect, it } from 'vitest'
import { chooseOptions } from '@/lib/questions/distractors/choose-options'

const lengthOf = (text: string) => text.length
/** The rank of the key by length among three of six proposals, three shorter and three longer, for a draw. */
const rankAt = (at: number, proposals: string[], key = 'aaaa') =>
  chooseOptions(key, proposals, 3, lengthOf, at, [1, 1, 1, 1]).filter(({ length }) => length < key.length)
    .length

describe('chooseOptions', () => {
  it('gives the key each rank in its turn', () => {
    const proposals = ['b', 'eeeee', 'cc', 'ffffff', 'ddd', 'ggggggg']
    expect([0.1, 0.3, 0.6, 0.9].map(at => rankAt(at, proposals))).toEqual([0, 1, 2, 3])
  })

  it('draws among the ranks that can be had only', () => {
    expect([0.1, 0.4, 0.6, 0.9].map(at => rankAt(at, ['eeeee', 'ffffff', 'ggggggg', 'b']))).toEqual([
      0, 0, 1, 1,
    ])
  })

  it('takes the best of those that serve the rank, and all when there are no more', () => {
    const best = (at: number, proposals: string[]) =>
      chooseOptions('aaaa', proposals, 3, lengthOf, at, [1, 1, 1, 1])
    expect(best(0.1, ['eeeee', 'b', 'ffffff', 'cc', 'ggggggg', 'hhhhhhhh'])).toEqual([
      'eeeee',
      'ffffff',
      'ggggggg',
    ])
    expect(best(0.1, ['b', 'cc'])).toEqual(['b', 'cc'])
  })

  it('keeps to the best where a value is not known', () => {
    expect(chooseOptions('x', ['a', 'b', 'c', 'd'], 3, () => null, 0.9, [1, 1, 1, 1])).toEqual([
      'a',
      'b',
      'c',
    ])
  })
})
