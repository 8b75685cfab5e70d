import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const asked = (...paragraphs: string[]) =>
  findFacts(aDocument('en', ...paragraphs)).map(fact => ask(fact, realiserOf('en')))

describe('what had been done before something else that is not told', () => {
  it('is asked in the plain past', () => {
    expect(asked('Ada Brenn had sold the ferry to Norway in 2003.')).toContain(
      'Who sold the ferry to Norway in 2003?',
    )
    expect(asked('Ivo Tarn had written a letter to Mara Stell in 2012.')).toContain(
      'Who wrote a letter to Mara Stell in 2012?',
    )
    expect(asked('Five sailors had been charged in Merrow in 2013.')).toContain(
      'How many sailors were charged in Merrow in 2013?',
    )
  })

  it('keeps its tense beside the time that it goes up to, and beside an adverb that is no participle', () => {
    expect(asked('By 2011 Mara Stell had sold 300 houses.')).toContain(
      'How many houses had Mara Stell sold by 2011?',
    )
    expect(asked('Ada Brenn had long hoped for a new ferry.').join()).not.toContain('longed')
    expect(asked('Ida Roux had to sell two ships in 2011.')).toContain(
      'How many ships did Ida Roux have to sell in 2011?',
    )
  })
})

describe('a figure behind an adverb that says what to make of it', () => {
  it('is the key without the adverb', () => {
    const key = (text: string) =>
      findFacts(aDocument('en', text)).find(({ rule }) => rule === 'count')?.key.text
    expect(key('Ida Roux set just three rules for the harbour of Lenne.')).toBe('three')
    expect(key('Ida Roux sold just over 40 boats to the harbour of Lenne.')).toBe('over 40')
    expect(key('Ida Roux sold more than 40 boats to the harbour of Lenne.')).toBe('more than 40')
  })
})
