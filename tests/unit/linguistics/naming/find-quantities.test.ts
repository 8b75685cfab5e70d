import { describe, expect, it } from 'vitest'
import type { AmountValue } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { amountIn, entityOf, namesIn } from '../../../support/a-named-article'

describe('amounts', () => {
  it.each<[Language, string, string, Partial<AmountValue>]>([
    [
      'fr',
      'Un lac de près de 50 milliards de mètres cubes.',
      '50 milliards de mètres cubes',
      { amount: 5e10, magnitude: 1e9, unit: 'cubic-meter', bound: 'about' },
    ],
    [
      'fr',
      'Plus de 31 000 jeunes voyageurs attendent.',
      '31 000',
      { amount: 31000, unit: null, noun: 'voyageur', bound: 'more' },
    ],
    // Narrow and no-break spaces, as print has them.
    ['fr', 'Elle coûte 320\u202f000\u00a0euros.', '320\u202f000\u00a0euros', { amount: 320000, unit: 'EUR' }],
    ['fr', 'Elle a gagné trois fois.', 'trois', { amount: 3, noun: 'fois' }],
    [
      'fr',
      'Une centaine de personnes attendent.',
      'centaine',
      { amount: 100, noun: 'personne', bound: 'about' },
    ],
    [
      'fr',
      'L’île est entre 10 et 15 km de la côte.',
      '10 et 15 km',
      { amount: 10, upTo: 15, unit: 'kilometer' },
    ],
    ['fr', 'Il lui faut 2 à 3 tonnes de sable.', '2 à 3 tonnes', { amount: 2, upTo: 3, unit: 'tonne' }],
    ['fr', 'Elle dure vingt et une minutes.', 'vingt et une minutes', { amount: 21, unit: 'minute' }],
    [
      'fr',
      'La ville compte deux cent mille habitants.',
      'deux cent mille',
      { amount: 200000, noun: 'habitant' },
    ],
    ['fr', 'Il a couru pendant 3 heures 52 minutes.', '3 heures 52 minutes', { amount: 232, unit: 'minute' }],
    ['fr', 'Le train roule à 120 km/h ce soir.', '120 km/h', { amount: 120, unit: 'kilometer-per-hour' }],
    ['fr', 'Quatorze coureurs sont arrivés.', 'Quatorze', { amount: 14, noun: 'coureur' }],
    ['en', 'She ran for 3hr 52min.', '3hr 52min', { amount: 232, unit: 'minute' }],
    [
      'en',
      'Up to 12 square kilometres burnt.',
      '12 square kilometres',
      { amount: 12, unit: 'square-kilometer', bound: 'at-most' },
    ],
    ['en', 'Two hundred and six ships came.', 'Two hundred and six', { amount: 206, noun: 'ship' }],
    [
      'en',
      'Some 5.3 million tonnes were lost.',
      '5.3 million tonnes',
      { amount: 5.3e6, magnitude: 1e6, unit: 'tonne', bound: 'about' },
    ],
    [
      'en',
      'Between 10 and 15 km of track were laid.',
      '10 and 15 km',
      { amount: 10, upTo: 15, unit: 'kilometer' },
    ],
  ])('%s: %s', (language, text, words, value) => {
    expect(amountIn(language, text, words)).toMatchObject(value)
  })

  it('of a plural that tells no number are hardly known', () => {
    expect(amountIn('fr', 'Des milliers de personnes attendent.', 'milliers').confidence).toBeLessThan(0.5)
  })

  it('share the magnitude of a range', () => {
    expect(
      amountIn('fr', 'Il faudra entre 10 et 15 millions d’euros.', '10 et 15 millions d’euros'),
    ).toMatchObject({
      amount: 1e7,
      upTo: 1.5e7,
      unit: 'EUR',
    })
  })

  it('are not the scores of a match', () => {
    expect(
      namesIn('fr', 'Le match s’est terminé sur le score de 2-1.').map(({ text }) => text),
    ).not.toContain('2-1')
  })
})

describe('money', () => {
  it.each<[Language, string, string, number, string | null]>([
    ['fr', 'Il coûte 1,2 million d’euros.', '1,2 million d’euros', 1.2e6, 'EUR'],
    ['fr', 'Il coûte 18 millions de dollars canadiens.', '18 millions de dollars canadiens', 1.8e7, 'CAD'],
    ['fr', 'Il coûte 40 francs suisses.', '40 francs suisses', 40, 'CHF'],
    ['fr', 'Il coûtait 40 couronnes.', '40 couronnes', 40, null],
    ['en', 'She won £18,500.', '£18,500', 18500, 'GBP'],
    ['en', 'Each vehicle cost £1.1m.', '£1.1m', 1.1e6, 'GBP'],
    ['en', 'It was sold for $2.5 billion.', '$2.5 billion', 2.5e9, 'USD'],
    ['en', 'It was sold for 40 Canadian dollars.', '40 Canadian dollars', 40, 'CAD'],
    ['en', 'It cost 50 cents.', '50 cents', 0.5, 'USD'],
  ])('%s: %s', (language, text, words, amount, unit) => {
    expect(entityOf(namesIn(language, text), words).class).toBe('money')
    expect(amountIn(language, text, words)).toMatchObject({ amount, unit })
  })
})

describe('per cent', () => {
  it.each<[Language, string, string, number]>([
    ['fr', 'Les ventes ont chuté de 12,5 %.', '12,5 %', 12.5],
    ['fr', 'Les ventes ont chuté de 12 pour cent.', '12 pour cent', 12],
    ['en', 'Sales fell by 60 per cent.', '60 per cent', 60],
    ['en', 'Sales fell by 48%.', '48%', 48],
  ])('%s: %s', (language, text, words, amount) => {
    expect(entityOf(namesIn(language, text), words).class).toBe('percent')
    expect(amountIn(language, text, words)).toMatchObject({ amount, unit: 'percent' })
  })
})
