import { describe, expect, it } from 'vitest'
import { askedBy } from '../../../support/asked-by'

describe('a level in English', () => {
  it('is not asked where the tree cut its phrase behind a preposition', () => {
    const told =
      'The catch of the harbour of Merrow rose from 488,000 tonnes to 786,000 in 2012, the board said.'
    expect(askedBy('en', 'amount', told)).toEqual([])
  })

  it('is asked where it is whole', () => {
    const told = 'The catch of the harbour of Merrow rose to 786,000 tonnes.'
    expect(askedBy('en', 'amount', told).map(({ key }) => key)).toEqual(['786,000 tonnes'])
  })
})
