import { describe, expect, it } from 'vitest'
import type { ReadableArticle } from '@/lib/model/article'
import { anArticle } from '../../../support/an-article'
import { composedBy, contentsOf, pairsIn } from '../../../support/composed'

const matchedBy = (rule: string, article: ReadableArticle) =>
  pairsIn(contentsOf('matching', composedBy(rule, article))[0])

const staff = {
  fr: [
    'Odile Ferrand, directrice du port de Vaubrun, a présenté le chantier aux riverains. L’économiste Paul Mercier a salué un projet utile.',
    'Karim Saïd, maire de Lonzac, a promis une navette. « Le bruit sera insupportable pour les pêcheurs », a répondu Lise Vannier, présidente du club de voile.',
    'Le Premier ministre Jean Brun a visité les quais.',
  ],
  en: [
    'Olive Farrand, director of the Marlow Museum, presented the plans to the town. The economist Paul Mercer praised the idea.',
    'Karim Said, mayor of Lonsdale, promised a ferry. Lisa Vane, captain of the rowing club, objected to the noise.',
    'Prime Minister John Brown visited the quays.',
  ],
}

describe('people and their functions', () => {
  it('are matched, and who holds a country’s highest office is only left over', () => {
    expect(matchedBy('match-roles', anArticle('fr', ...staff.fr))).toEqual({
      pairs: {
        'Odile Ferrand': 'directrice du port de Vaubrun',
        'Karim Saïd': 'maire de Lonzac',
        'Lise Vannier': 'présidente du club de voile',
        'Paul Mercier': 'économiste',
      },
      extras: ['Premier ministre'],
    })
    expect(matchedBy('match-roles', anArticle('en', ...staff.en))).toEqual({
      pairs: {
        'Olive Farrand': 'director of the Marlow Museum',
        'Karim Said': 'mayor of Lonsdale',
        'Lisa Vane': 'captain of the rowing club',
        'Paul Mercer': 'economist',
      },
      extras: ['Prime Minister'],
    })
  })

  it('leave out a function that two people have, and are none with fewer than three', () => {
    const [first = '', second = '', third = ''] = staff.fr
    const twice = `${third} Marc Dupuis, maire de Lonzac, est venu.`
    expect(Object.keys(matchedBy('match-roles', anArticle('fr', first, second, twice)).pairs)).toEqual([
      'Odile Ferrand',
      'Lise Vannier',
      'Paul Mercier',
    ])
    expect(composedBy('match-roles', anArticle('fr', first, third))).toEqual([])
  })

  it('keep the questions about each of them out of the quiz', () => {
    const [candidate] = composedBy('match-roles', anArticle('en', ...staff.en))
    expect(candidate?.joins).toHaveLength(3)
    expect(candidate?.evidence.length).toBeGreaterThanOrEqual(4)
  })
})

const lighthouse = {
  fr: [
    'Le phare de Lonzac fut construit en 1821 par des marins bretons. Gaston Leroy acheta la tour de Lonzac en 1902.',
    'En 1951, la commune de Lonzac installa une lampe électrique. Le phare de Lonzac sera vendu en 2030. Le syndicat des pêcheurs dirige le port de Lonzac depuis 1990.',
  ],
  en: [
    'The Lonsdale lighthouse was built in 1821 by Breton sailors. Gordon Leroy bought the Lonsdale tower in 1902.',
    'In 1951, the town of Lonsdale installed an electric lamp. The lighthouse will be sold in 2030. The union of Lonsdale fishermen has run the port since 1990.',
  ],
}

describe('events and dates', () => {
  it('are matched without the dates standing in the events, what lasts or is still to come left out', () => {
    expect(matchedBy('match-dates', anArticle('fr', ...lighthouse.fr)).pairs).toEqual({
      'Le phare de Lonzac fut construit par des marins bretons.': '1821',
      'Gaston Leroy acheta la tour de Lonzac.': '1902',
      'La commune de Lonzac installa une lampe électrique.': '1951',
    })
    expect(matchedBy('match-dates', anArticle('en', ...lighthouse.en)).pairs).toEqual({
      'The Lonsdale lighthouse was built by Breton sailors.': '1821',
      'Gordon Leroy bought the Lonsdale tower.': '1902',
      'The town of Lonsdale installed an electric lamp.': '1951',
    })
  })

  it('stand once for a year, and are none when two of three fall into one', () => {
    const more = 'Odile Ferrand peignit le phare de Lonzac en 1902.'
    expect(Object.values(matchedBy('match-dates', anArticle('fr', ...lighthouse.fr, more)).pairs)).toEqual([
      '1821',
      '1902',
      '1951',
    ])
    const paragraphs = lighthouse.fr.map(line => line.replace('1951', '1902'))
    expect(composedBy('match-dates', anArticle('fr', ...paragraphs))).toEqual([])
  })
})

const debate = {
  fr: [
    '« Le pont coûtera une somme folle aux contribuables », a déclaré Odile Ferrand. « Ce pont changera la vie des pêcheurs », a répondu Paul Mercier.',
    '« Nous paierons ce chantier pendant trente ans », a prévenu Lise Vannier. Jean Brun préside la réunion.',
  ],
  en: [
    '“The bridge will ruin every taxpayer of this valley,” said Mary Farrand. “This bridge will change the life of the fishermen,” replied Paul Mercer.',
    '“We shall pay for this tower during thirty years,” warned Lisa Vane. John Brown chaired the meeting.',
  ],
}

describe('quotations and who said them', () => {
  it('are matched, with somebody who said nothing left over', () => {
    expect(matchedBy('match-speakers', anArticle('fr', ...debate.fr))).toEqual({
      pairs: {
        '« Le pont coûtera une somme folle aux contribuables »': 'Odile Ferrand',
        '« Ce pont changera la vie des pêcheurs »': 'Paul Mercier',
        '« Nous paierons ce chantier pendant trente ans »': 'Lise Vannier',
      },
      extras: ['Jean Brun'],
    })
    expect(matchedBy('match-speakers', anArticle('en', ...debate.en)).pairs).toEqual({
      '“The bridge will ruin every taxpayer of this valley”': 'Mary Farrand',
      '“This bridge will change the life of the fishermen”': 'Paul Mercer',
      '“We shall pay for this tower during thirty years”': 'Lisa Vane',
    })
  })
})
