import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const asked = (...paragraphs: string[]) =>
  findFacts(aDocument('en', ...paragraphs)).map(
    fact => `${ask(fact, realiserOf('en'))} ${fact.key.text} [${fact.rule}]`,
  )

describe('what English articles are asked', () => {
  it('asks for an object with "did" and the base form', () => {
    expect(asked('After the war, Martin Hale designed the badge of the Harbour Society.')).toContain(
      'What did Martin Hale design after the war? the badge of the Harbour Society [object]',
    )
  })

  it('is less sure of the object of a verb that says little than a quiz may show', () => {
    const object = (text: string) =>
      findFacts(aDocument('en', text)).find(({ rule }) => rule === 'object')?.confidence ?? 0
    expect(object('Martin Hale had a green lighthouse lamp.')).toBeLessThan(0.4 / 0.85)
    expect(object('Martin Hale designed a green lighthouse lamp.')).toBeGreaterThan(0.6)
  })

  it('asks how much was received, and for how much something was sold', () => {
    expect(asked('Martin Hale received £18,500.')).toContain(
      'How much did Martin Hale receive? £18,500 [amount]',
    )
    expect(asked('In 1968 Martin Hale sold the firm for £740,000.')).toContain(
      'For how much did Martin Hale sell the firm in 1968? £740,000 [amount]',
    )
  })

  it('asks how long something lasted, not how long ago it was', () => {
    expect(asked('The radio of the Harbour Trust was silent for 16 days.')).toContain(
      'How long was the radio of the Harbour Trust silent? 16 days [amount]',
    )
    expect(asked('Martin Hale left the Harbour Trust 16 days ago.').join()).not.toContain('How long')
  })

  it('keeps both ends of a stretch of years', () => {
    expect(asked('Between 1950 and 1967 the share of the Harbour Trust fell from 38% to 6%.')).toContain(
      'To what level did the share of the Harbour Trust fall between 1950 and 1967? 6% [amount]',
    )
  })

  it('takes a relation for a way to a person, not for a function', () => {
    const stems = asked('Tobias Reed, Gerald’s nephew, opened a museum.').join('\n')
    expect(stems).toContain('Who is Gerald’s nephew? Tobias Reed')
    expect(stems).not.toContain('role-function')
  })

  it('asks nothing of a noun that lost the clause beside it', () => {
    expect(asked('Martin Hale rang Paula Visser on the evening he was sent home.').join()).not.toContain(
      'on the evening?',
    )
  })

  it('takes no family for one of its members', () => {
    const text = 'Martin Hale is a painter. The Hale family came from the north of Leeds in 1903.'
    expect(asked(text).join()).not.toContain('Who came')
  })

  it('asks nothing when the tail was cut at a word that waits for the next', () => {
    expect(
      asked('Martin Hale scrapped the old bridge step to “streamline” the crossing.').join(),
    ).not.toMatch(/\bto\?/)
  })

  it('takes two capitals alone for no person', () => {
    expect(
      asked('Brisling Marrow rose by 4 metres and flooded the lower fields of the town.').join(),
    ).not.toContain('Who')
  })
})
