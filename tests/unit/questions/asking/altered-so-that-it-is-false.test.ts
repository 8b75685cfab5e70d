import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import type { Language } from '@/lib/model/language'
import { candidateStages } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'

const seeds = Array.from({ length: 12 }, (_, at) => at + 1)

/** Everything asked of a text, with each of twelve draws. */
const asked = (language: Language, text: string) =>
  seeds.flatMap(seed => {
    const { candidates, rejected } = finish(candidateStages(anArticle(language, text), { seed }))
    return [...candidates, ...rejected.map(({ candidate }) => candidate)]
  })

const untrue = (language: Language, text: string, fits: RegExp) =>
  asked(language, text).flatMap(({ content }) =>
    content.kind === 'true-false' && !content.key && fits.test(content.stem) ? [content.stem] : [],
  )

describe('a statement that is not true', () => {
  it('does not give one person’s stance to another, who may have taken it as well', () => {
    const told = (verb: string) =>
      `Ben Tarn was elected mayor of Tarnby in May. Carl Moss lives at the harbour. Dan Roe has ${verb} the toll for the lock.`
    expect(untrue('en', told('rejected'), /rejected/)).toEqual([])
    expect(untrue('en', told('invented'), /invented/).length).toBeGreaterThan(0)
  })

  it('keeps its years in their order', () => {
    const text =
      'Eels have been the pride of Tarnby since 2006, reaching 300 tonnes in 2014. The lock was opened in 1974. The mill was sold in 1981. The town had 300 boats in 2011.'
    const years = untrue('en', text, /since 2006/).map(stem => Number(/in (\d{4})/.exec(stem)?.[1]))
    expect(years.length).toBeGreaterThan(0)
    expect(years.filter(year => year < 2006)).toEqual([])
  })

  it('makes nobody older or younger by more than five years', () => {
    const text = 'Ada Brenn, who was 87, had been in poor health for years at Tarnby.'
    const ages = untrue('en', text, /who was/).map(stem => Number(/who was (\d+)/.exec(stem)?.[1]))
    expect(ages.length).toBeGreaterThan(0)
    expect(ages.filter(age => Math.abs(age - 87) > 5)).toEqual([])
  })
})

describe('a figure that is a bound', () => {
  it('is no choice among bounds, of which one holds another', () => {
    const counted = (lead: string) =>
      asked(
        'fr',
        `Aux abords du port de Norvane, ${lead}dix marins ont été blessés dont trois pilotes, a indiqué la mairie de Norvane.`,
      )
        .filter(({ origin, content }) => origin.rule.startsWith('count') && /^Combien/.test(content.stem))
        .map(({ content }) => content.kind)
    expect(counted('au moins ')).not.toContain('multiple-choice')
    expect(counted('au moins ')).toContain('short-answer')
    expect(counted('')).toContain('multiple-choice')
  })
})
