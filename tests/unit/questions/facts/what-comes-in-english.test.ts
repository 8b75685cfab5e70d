import { describe, expect, it } from 'vitest'
import { askedBy } from '../../../support/asked-by'

const asked = (rule: string, ...paragraphs: string[]) =>
  askedBy('en', rule, ...paragraphs).map(({ stem, key }) => `${stem} ${key}`)

describe('what somebody said in English without “that”', () => {
  const said = (what: string) => `The mayor of Merrow, Ann Reeve, said ${what}.`

  it('is asked, what would come included', () => {
    expect(asked('amount', said('the new yard would cost 40 million crowns'))).toEqual([
      'According to Ann Reeve, how much would the new yard cost? 40 million crowns',
    ])
    expect(asked('date', said('the new bridge would open in 2009'))).toEqual([
      'According to Ann Reeve, in what year would the new bridge open? 2009',
    ])
  })

  it('is not asked where something had to come first', () => {
    expect(asked('date', said('the new bridge would open in 2009 if the money came'))).toEqual([])
    expect(asked('date', said('the new bridge would open in 2009 provided the money came'))).toEqual([])
    expect(asked('date', 'The new bridge would open in 2009.')).toEqual([])
  })
})

describe('a change in English without “by”', () => {
  it('is asked of what its subject names', () => {
    expect(asked('amount', 'Shares in the ferry firm fell 4.2% on Monday.')).toEqual([
      'By how much did shares in the ferry firm fall? 4.2%',
    ])
  })

  it('begins its question with a common noun in small letters', () => {
    expect(asked('amount', 'Salt producer Halden Mines slumped 7% in May.')).toEqual([
      'By how much did salt producer Halden Mines slump in May? 7%',
    ])
  })
})

describe('“she” and “he” mean somebody who is called by a title', () => {
  it('be it one before the surname', () => {
    const told = 'Mrs Reeve runs the ferry of Merrow. She joined the harbour board in 1998.'
    expect(asked('date', told)).toEqual(['In what year did Mrs Reeve join the harbour board? 1998'])
  })

  it('be it a peer’s', () => {
    const told = 'Lord Halder runs the ferry of Merrow. He joined the harbour board in 1998.'
    expect(asked('date', told)).toEqual(['In what year did Lord Halder join the harbour board? 1998'])
  })

  it('but not a place of which only a part was named', () => {
    const told = 'Southern Norvane has nine harbours. It sold a ferry in 1998.'
    expect(asked('date', told)).toEqual([])
  })
})
