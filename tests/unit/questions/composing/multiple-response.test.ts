import { describe, expect, it } from 'vitest'
import type { ReadableArticle } from '@/lib/model/article'
import { anArticle } from '../../../support/an-article'
import { composedBy, contentsOf, plainSpaces } from '../../../support/composed'

/** Stem → its right and wrong options, in alphabetical order. */
function chosenFrom(article: ReadableArticle) {
  return Object.fromEntries(
    contentsOf('multiple-response', composedBy('choose-members', article)).map(({ stem, options }) => {
      const texts = (correct: boolean) =>
        options.filter(option => option.correct === correct).map(({ text }) => text)
      return [plainSpaces(stem), { right: texts(true).sort(), wrong: texts(false).sort() }]
    }),
  )
}

const treaty = {
  fr: 'La Serbie et la Grèce ont signé un accord de pêche à Lonzac. La Turquie a quitté la réunion avant la fin. Des observateurs de la Croatie et de la Bulgarie attendent dans les ports.',
  en: 'Serbia, Greece and Malta signed a fishing agreement in Lonsdale. Turkey left the meeting early. Observers from Italy, Croatia and Bulgaria wait in the ports.',
}

describe('members of a list', () => {
  it('are told from others that the article names for something else', () => {
    expect(chosenFrom(anArticle('fr', treaty.fr))).toEqual({
      'Lesquels de ces pays ont signé un accord de pêche à Lonzac ?': {
        right: ['Grèce', 'Serbie'],
        wrong: ['Bulgarie', 'Croatie', 'Turquie'],
      },
    })
    const [[stem, options] = []] = Object.entries(chosenFrom(anArticle('en', treaty.en)))
    expect(stem).toBe('Which of these countries signed a fishing agreement in Lonsdale?')
    expect(options?.right).toEqual(['Greece', 'Malta', 'Serbia'])
    expect(options?.wrong).toHaveLength(3)
  })

  it('never stand beside one that the article may say the same of', () => {
    const more = `${treaty.fr} La Croatie a signé le même accord de pêche hier.`
    const [options] = Object.values(chosenFrom(anArticle('fr', more)))
    expect(options?.wrong).toContain('Bulgarie')
    expect(options?.wrong).not.toContain('Croatie')
  })

  it('are all: a list that says there are more is not asked', () => {
    for (const [language, text] of [
      ['fr', treaty.fr.replace('ont signé', 'ont aussi signé')],
      ['en', treaty.en.replace('signed', 'also signed')],
    ] as const)
      expect(chosenFrom(anArticle(language, text))).toEqual({})
  })

  it('are asked as objects, the participle agreeing with them', () => {
    const guests =
      'Le maire de Lonzac a reçu Odile Ferrand, Paul Mercier et Lise Vannier au château de Vaubrun. Jean Brun et Marc Dupuis attendaient dehors. Hélène Roy dirige le musée.'
    expect(Object.keys(chosenFrom(anArticle('fr', guests)))).toEqual([
      'Lesquelles de ces personnes le maire de Lonzac a-t-il reçues au château de Vaubrun ?',
    ])
  })
})

describe('statements to choose from', () => {
  it.each([
    [
      'fr',
      'Le musée des Horloges expose 143 pendules à Lonzac. Odile Ferrand a inauguré le musée des Horloges le 3 mai 2019.',
      'Le pont de Vaubrun mesure 530 mètres depuis les travaux. Paul Mercier a offert une cloche au couvent de Lonzac.',
      'La mairie de Lonzac a planté 250 tilleuls. Lise Vannier a dessiné les plans du jardin de Vaubrun.',
    ],
    [
      'en',
      'The Clock Museum shows 143 clocks at Lonsdale. Mary Farrand opened the Clock Museum on 3 May 2019.',
      'The town of Lonsdale employs 530 gardeners. Paul Mercer gave a bell to Marlow Abbey.',
      'The council of Lonsdale planted 250 lime trees. Lisa Vane drew the plans of the Vaubrun garden.',
    ],
  ] as const)(
    'hold altered figures and dates only, each of a sentence of its own (%s)',
    (language, ...told) => {
      const found = Array.from({ length: 12 }, (_, seed) =>
        composedBy('choose-statements', anArticle(language, ...told), seed),
      ).flat()
      expect(found.length).toBeGreaterThan(0)
      for (const { options } of contentsOf('multiple-response', found)) {
        const wrong = options.filter(({ correct }) => !correct).map(({ text }) => plainSpaces(text))
        expect(wrong.length).toBeGreaterThan(0)
        for (const text of wrong) {
          expect(text).toMatch(/\d/)
          expect(told.join(' ')).not.toContain(text)
        }
        const openings = options.map(({ text }) => text.slice(0, 24))
        expect(new Set(openings).size).toBe(openings.length)
      }
    },
  )
})
