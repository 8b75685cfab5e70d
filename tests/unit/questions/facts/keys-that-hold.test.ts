import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { grainOf } from '@/lib/questions/facts/reading/calendar'
import { aDocument } from '../../../support/a-document'

const keysOf = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  findFacts(aDocument(language, ...paragraphs)).map(({ key, rule }) => ({ ...key, rule }))

describe('a key', () => {
  it('that is a month is accepted with the one year that the article gives it', () => {
    const dates = (...text: string[]) => keysOf('en', ...text).filter(({ rule }) => rule === 'date')
    const [month] = dates(
      'Ada Brenn, a banker, was charged in May.',
      'Three of the bankers were questioned in May 2015 at Tarnby.',
    ).filter(({ text }) => text === 'May')
    expect(month?.accepted).toContain('May 2015')
    const [two] = dates(
      'Ada Brenn, a banker, was charged in May.',
      'The bankers were questioned in May 2015 and freed in May 2016 at Tarnby.',
    ).filter(({ text }) => text === 'May')
    expect(two?.accepted.join()).not.toContain('20')
  })

  it('that is a year is not answered by a stretch of years', () => {
    const years = keysOf(
      'en',
      'Boats from Merrow carried half of all the tin sold in 2014 for the first time.',
      'The table is from 150 boats that were counted, joined with figures from 2000 to 2014.',
    ).filter(({ text }) => text === '2014')
    expect(years.length).toBeGreaterThan(0)
    for (const { accepted } of years) expect(accepted.join()).not.toContain('2000')
  })

  it('is accepted by the surname, though a dash once glued it to another name', () => {
    const [won] = keysOf(
      'en',
      'Ada Merton won the vote in May.',
      'She hailed her running-mate, Joe Brenn – Merton returned to a theme of her speech in Tarnby.',
    ).filter(({ rule, text }) => rule === 'person-subject' && text === 'Ada Merton')
    expect(won?.accepted).toContain('Merton')
  })
})

describe('a gap', () => {
  it('is not at a name of a list that others are said to be in', () => {
    const gaps = (list: string) =>
      keysOf('en', `The agency obtained access to the systems of ${list} in the spring of 1998.`).filter(
        ({ rule, class: kind }) => rule === 'gap' && kind === 'organisation',
      )
    expect(gaps('Google, Facebook and Microsoft')).not.toEqual([])
    expect(gaps('Google, Facebook, Microsoft and other giants')).toEqual([])
  })
})

describe('what somebody alone holds', () => {
  it('is not told as a fact', () => {
    const keys = keysOf(
      'en',
      'As far as Joan Brenn is concerned, Paul Castel was the rightful owner of the mill.',
    )
    expect(keys.filter(({ rule }) => rule !== 'gap')).toEqual([])
  })
})

describe('a date', () => {
  it('in the middle of a month is no month, and two days are no date', () => {
    expect(grainOf('mi-juillet', 'fr')).toBe('period')
    expect(grainOf('mid-May', 'en')).toBe('period')
    expect(grainOf('5 et 6 septembre', 'fr')).toBe('days')
    expect(grainOf('juillet', 'fr')).toBe('month')
    expect(grainOf('5 septembre', 'fr')).toBe('day')
  })
})
