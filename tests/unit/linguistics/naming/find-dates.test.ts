import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { dateIn, namesIn } from '../../../support/a-named-article'

// A Wednesday.
const today = '2026-05-20'

describe('dates that need no other day', () => {
  it.each<[Language, string, string, string, string, string]>([
    ['fr', 'Il part lundi 3 mars 2025.', 'lundi 3 mars 2025', '2025-03-03', '2025-03-03', 'day'],
    ['fr', 'Le salon a lieu du 12 au 16 août 2026.', '12 au 16 août 2026', '2026-08-12', '2026-08-16', 'day'],
    [
      'fr',
      'Le salon va du 30 mars au 2 avril 2026.',
      '30 mars au 2 avril 2026',
      '2026-03-30',
      '2026-04-02',
      'day',
    ],
    ['fr', 'Né en 1994, il peint.', '1994', '1994-01-01', '1994-12-31', 'year'],
    ['fr', 'Elle y a vécu de 1994 à 1998.', '1994 à 1998', '1994-01-01', '1998-12-31', 'year'],
    ['fr', 'Dans les années 1990, il neigeait.', 'années 1990', '1990-01-01', '1999-12-31', 'decade'],
    ['fr', 'Au XIXe siècle, il neigeait.', 'XIXe siècle', '1801-01-01', '1900-12-31', 'century'],
    ['fr', 'Au vingtième siècle, il neigeait.', 'vingtième siècle', '1901-01-01', '2000-12-31', 'century'],
    ['fr', 'Le pont fut rouvert au printemps 2016.', 'printemps 2016', '2016-03-01', '2016-05-31', 'season'],
    ['fr', 'La lettre est datée du 12/03/2016.', '12/03/2016', '2016-03-12', '2016-03-12', 'day'],
    ['en', 'It opened on September 21, 2025.', 'September 21, 2025', '2025-09-21', '2025-09-21', 'day'],
    ['en', 'It lasted from March 3 to 5, 2020.', 'March 3 to 5, 2020', '2020-03-03', '2020-03-05', 'day'],
    ['en', 'In the 1990s it snowed.', '1990s', '1990-01-01', '1999-12-31', 'decade'],
    [
      'en',
      'In the nineteenth century it snowed.',
      'nineteenth century',
      '1801-01-01',
      '1900-12-31',
      'century',
    ],
    ['en', 'The summer of 2016 was dry.', 'summer of 2016', '2016-06-01', '2016-08-31', 'season'],
  ])('%s: %s', (language, text, words, from, to, precision) => {
    expect(dateIn(language, text, words, null)).toMatchObject({ from, to, precision, resolved: 'absolute' })
  })

  it('do not exist in February’s thirtieth', () => {
    expect(dateIn('fr', 'On l’attend le 30 février 2026.', '30 février 2026', today)).toMatchObject({
      from: null,
      resolved: 'unresolved',
    })
  })

  it('are no year where a number counts something', () => {
    expect(namesIn('fr', 'Il compte 1994 moutons.').filter(one => one.class === 'date')).toEqual([])
  })

  it('leave open which of two numbers is the month, in a language that writes both', () => {
    expect(dateIn('en', 'The letter of 03/04/2016 is lost.', '03/04/2016', null)).toMatchObject({
      from: '2016-01-01',
      said: { year: 2016, month: null },
    })
  })
})

describe('dates told from the day of the article', () => {
  it.each<[Language, string, string, string, string]>([
    ['fr', 'Il a rencontré la ministre mardi.', 'mardi', '2026-05-19', '2026-05-19'],
    ['fr', 'Il sera reçu lundi.', 'lundi', '2026-05-25', '2026-05-25'],
    ['fr', 'Il est arrivé mercredi dernier.', 'mercredi dernier', '2026-05-13', '2026-05-13'],
    ['fr', 'Il est arrivé hier soir.', 'hier soir', '2026-05-19', '2026-05-19'],
    ['fr', 'La semaine dernière, il a plu.', 'semaine dernière', '2026-05-11', '2026-05-17'],
    ['fr', 'Les travaux finiront le mois prochain.', 'mois prochain', '2026-06-01', '2026-06-30'],
    ['fr', 'Le pont a été fermé il y a deux ans.', 'il y a deux ans', '2024-01-01', '2024-12-31'],
    ['fr', 'Le pont a été fermé le 3 novembre.', '3 novembre', '2025-11-03', '2025-11-03'],
    ['fr', 'Cette année, il a plu.', 'Cette année', '2026-01-01', '2026-12-31'],
    ['en', 'She arrived last Tuesday.', 'last Tuesday', '2026-05-19', '2026-05-19'],
    ['en', 'He will speak on Monday.', 'Monday', '2026-05-25', '2026-05-25'],
    ['en', 'The bridge closed two years ago.', 'two years ago', '2024-01-01', '2024-12-31'],
    ['en', 'It rained last summer.', 'last summer', '2025-06-01', '2025-08-31'],
    ['en', 'It rained yesterday morning.', 'yesterday morning', '2026-05-19', '2026-05-19'],
  ])('%s: %s', (language, text, words, from, to) => {
    expect(dateIn(language, text, words, today)).toMatchObject({ from, to, resolved: 'dateline' })
  })

  it('stay open in an article without a date', () => {
    expect(dateIn('fr', 'Il a rencontré la ministre mardi.', 'mardi', null)).toMatchObject({
      from: null,
      to: null,
      resolved: 'unresolved',
      said: { weekday: 2 },
    })
  })

  it('say which part is meant', () => {
    expect(dateIn('fr', 'Le pont rouvrira fin 2027.', '2027', today).part).toBe('late')
    expect(dateIn('en', 'It began in mid-March.', 'mid-March', today)).toMatchObject({
      part: 'middle',
      said: { month: 3 },
    })
  })
})

describe('hours', () => {
  it.each<[Language, string, string, string]>([
    ['fr', 'La séance commence à 14 h 30.', '14 h 30', '14:30'],
    ['fr', 'La séance commence vers 20 heures.', '20 heures', '20:00'],
    ['fr', 'Le musée ouvre de 9h30 à 18h.', '9h30', '09:30'],
    ['en', 'The session begins at 3 p.m. in the hall.', '3 p.m.', '15:00'],
    ['en', 'The session begins at 10:30.', '10:30', '10:30'],
  ])('%s: %s', (language, text, words, time) => {
    expect(dateIn(language, text, words, today)).toMatchObject({ time, precision: 'time' })
  })

  it('are not lengths of time', () => {
    const entities = namesIn('fr', 'Il est parti après 3 heures de débat.')
    expect(entities.map(({ text, class: kind }) => `${text}=${kind}`)).toContain('3 heures=quantity')
  })
})
