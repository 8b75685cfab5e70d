import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const asked = (...paragraphs: string[]) =>
  findFacts(aDocument('en', ...paragraphs)).map(fact => ask(fact, realiserOf('en')))

describe('what a long claim is cut to', () => {
  it('keeps what an adjective is said of, with a few words more', () => {
    expect(
      asked(
        'Ada Brenn added that the drone was rather useful in finding boats where the name of the harbour was faded.',
      ),
    ).toContain(
      'Who added that the drone was rather useful in finding boats where the name of the harbour was faded?',
    )
  })

  it('keeps whither somebody is pushed, and loses what is told by the way behind it', () => {
    expect(
      asked(
        'Ida Roux hopes that the law will push the sailors of the harbour towards following the example set by the fishermen of Merrow, who use an average of 20 nets.',
      ),
    ).toContain(
      'Who hopes that the law will push the sailors of the harbour towards following the example set by the fishermen of Merrow?',
    )
  })
})

it('asks about no moment without what happened in it', () => {
  const strange = asked(
    'Mara Stell described the strange moment when she saw the ship that her grandfather had built in Norway.',
  )
  expect(strange).not.toContain('Who described the strange moment?')
  expect(asked('Peter Stell recalled the strange moment when the harbour burned.')).toContain(
    'Who recalled the strange moment when the harbour burned?',
  )
})

it('writes out a verb that was shortened behind a pronoun', () => {
  const told = asked(
    'Ada Brenn is a sailor. She’s had to sell two ships. She’s being followed by a crew from Denmark.',
  )
  expect(told).toContain('Who has had to sell two ships?')
  expect(told).toContain('Who is being followed by a crew from Denmark?')
})

it('takes those who are named with a speaker for right as well', () => {
  const found = findFacts(
    aDocument(
      'en',
      'Ada Brenn and her colleagues said that the nets “have been linked to a loss of young fish”.',
    ),
  )
  expect(found.find(({ form }) => form === 'quotation')?.key.accepted).toContain(
    'Ada Brenn and her colleagues',
  )
})
