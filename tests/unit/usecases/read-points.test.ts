import { describe, expect, it } from 'vitest'
import { readShare } from '@/lib/usecases/read-points'

describe('points as they are typed', () => {
  it('are exact: a third three times is one', () => {
    for (const [typed, maximum, share] of [
      ['0', 3, { n: 0, d: 1 }],
      ['3', 3, { n: 1, d: 1 }],
      ['0,1', 1, { n: 1, d: 10 }],
      [' 0.25 ', 2, { n: 1, d: 8 }],
      ['1/3', 1, { n: 1, d: 3 }],
      ['2 / 3', 2, { n: 1, d: 3 }],
      ['0', 0, { n: 1, d: 1 }],
    ] as const)
      expect(readShare(typed, maximum)).toMatchObject({ ok: true, value: { share } })
  })

  it('are refused when they are no number, negative, or more than the question has', () => {
    for (const typed of [
      '',
      ' ',
      'un',
      '-1',
      '+1',
      '1e1',
      '0x1',
      '1//2',
      '1/0',
      '1.',
      '.5',
      '1,2,3',
      '½',
      '٣',
      'NaN',
      '99999',
    ])
      expect([typed, readShare(typed, 3)]).toMatchObject([
        typed,
        { ok: false, failure: { code: 'points-unreadable', field: 'points' } },
      ])
    expect(readShare('3.0001', 3)).toMatchObject({
      failure: { code: 'points-over-maximum', params: { maximum: 3 } },
    })
  })
})
