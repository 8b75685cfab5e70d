import { describe, expect, it } from 'vitest'
import { mended } from '../../../support/mended'

const slips = (text: string) => mended(text, 'en')

describe('a slip of an English text', () => {
  it('a word one slip of the hand away from one that is often read', () => {
    expect(slips('The harbour master heard a sucessor’s annoucement about the ferry.')).toEqual([
      'sucessor → successor',
      'annoucement → announcement',
    ])
    expect(slips('The sailors will accomodate their visitors in the lighthouse.')).toEqual([
      'accomodate → accommodate',
    ])
  })

  it('no word that lists have or that is made of another, and no name', () => {
    expect(slips('The traveller travelled to Brenn, where a judgement was likeable.')).toEqual([])
    expect(slips('The harbour has a franchisee for its ferries.')).toEqual([])
    expect(slips('The Comission sails to Goverment Bay with its harbourmaster.')).toEqual([])
  })

  it('a measure before its noun without a hyphen', () => {
    expect(slips('The mayor signed a five year contract for the 90 minute ferry ride.')).toEqual([
      'five year contract → five-year contract',
      '90 minute ferry → 90-minute ferry',
    ])
  })

  it('no measure that has its hyphen, counts or stands behind nothing', () => {
    expect(slips('The mayor signed a five-year contract. The one year was cold.')).toEqual([])
    expect(slips('He saved the three match points of the regatta.')).toEqual([])
    expect(slips('The 12 member ports met. In the two years before, five boats sank.')).toEqual([])
  })
})
