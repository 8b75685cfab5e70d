import { describe, expect, it } from 'vitest'
import { asking } from '@/lib/languages/en/asking'
import type { ClauseParts } from '@/lib/model/phrasing'

function clause(parts: Partial<ClauseParts>): ClauseParts {
  return {
    subject: { text: 'the firm', gender: null, number: 'Sing' },
    clitics: '',
    finite: 'sold',
    attribution: null,
    lemma: 'sell',
    auxiliary: false,
    tense: 'past',
    rest: 'its last mill',
    ...parts,
  }
}

describe('asking in English', () => {
  it('asks for a subject with the verb as it is', () => {
    expect(asking.ofSubject(asking.who, clause({}))).toBe('Who sold its last mill?')
  })

  it('uses "do" with the lemma and the tense of the verb', () => {
    expect(asking.inverted('Why', clause({}))).toBe('Why did the firm sell its last mill?')
    expect(asking.inverted('Why', clause({ finite: 'sells', tense: 'present' }))).toBe(
      'Why does the firm sell its last mill?',
    )
  })

  it('moves an auxiliary before the subject', () => {
    expect(asking.inverted('Why', clause({ finite: 'was', auxiliary: true, rest: 'closed' }))).toBe(
      'Why was the firm closed?',
    )
  })

  it('asks nothing when the lemma is not known', () => {
    expect(asking.inverted('Why', clause({ lemma: null }))).toBeNull()
  })

  it('asks for the level that a change reached', () => {
    expect(asking.whatLevel(clause({ finite: 'fell', lemma: 'fall', rest: 'in May' }))).toBe(
      'To what level did the firm fall in May?',
    )
  })
})
