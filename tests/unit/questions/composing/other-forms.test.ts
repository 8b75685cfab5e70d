import { describe, expect, it } from 'vitest'
import type { ReadableArticle } from '@/lib/model/article'
import { type ContentOf, questionBodySchema } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { generateQuestions } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'
import { composedBy, contentsOf, plainSpaces } from '../../../support/composed'

const candidatesIn = (article: ReadableArticle) =>
  generateQuestions(article, { count: 10, kinds: null, difficulty: null, seed: 3 }).candidates

const numbersIn = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  Object.fromEntries(
    contentsOf('numeric', candidatesIn(anArticle(language, ...paragraphs))).map(({ stem, key, unit }) => [
      plainSpaces(stem),
      [plainSpaces(key.text), key.value, key.tolerance.size, plainSpaces(unit)],
    ]),
  )

describe('numbers to be typed', () => {
  it('stand beside their unit, as the article writes it', () => {
    expect(
      numbersIn('fr', 'Le musée des Horloges expose 143 pendules. Le pont de Lonzac mesure 53 kilomètres.'),
    ).toEqual({
      'Combien de pendules le musée des Horloges expose-t-il ?': ['143 pendules', 143, 0, 'pendules'],
      'Combien le pont de Lonzac mesure-t-il ?': ['53 kilomètres', 53, 0, 'kilomètres'],
    })
    expect(
      numbersIn('en', 'The Clock Museum owns 143 clocks. The repair of the tower cost £18,500.'),
    ).toMatchObject({
      'How many clocks does the Clock Museum own?': ['143 clocks', 143, 0, 'clocks'],
    })
  })

  it('may be off by their rounding where the article says "about", and are not asked where it says "more than"', () => {
    expect(numbersIn('fr', 'Le musée des Horloges expose près de 1 400 pendules.')).toEqual({
      'Combien de pendules le musée des Horloges expose-t-il ?': [
        'près de 1 400 pendules',
        1400,
        100,
        'pendules',
      ],
    })
    expect(numbersIn('fr', 'Le musée des Horloges expose plus de 1 400 pendules.')).toEqual({})
    expect(numbersIn('en', 'The Clock Museum owns more than 1,400 clocks.')).toEqual({})
  })

  it('are one fact with the choice that asks the same', () => {
    const found = candidatesIn(anArticle('fr', 'Le musée des Horloges expose 143 pendules.'))
    const facts = found.filter(({ class: kind }) => kind === 'number').map(({ fact }) => fact)
    expect(facts.length).toBeGreaterThan(1)
    expect(new Set(facts).size).toBe(1)
  })
})

describe('statements to be proved', () => {
  it.each([
    [
      'fr',
      'Le conseil de Lonzac a fermé le pont de Vaubrun le 3 mai 2019, malgré les protestations du syndicat.',
    ],
    [
      'en',
      'The council of Lonsdale closed the Vaubrun bridge on 3 May 2019, despite the protests of the union.',
    ],
  ] as const)('show the shortest words that prove them (%s)', (language, text) => {
    const article = anArticle(language, text)
    const proved = candidatesIn(article).filter(({ content }) => content.kind === 'justified-true-false')
    expect(proved.length).toBeGreaterThan(0)
    const proofs = proved.map(({ evidence }) => {
      expect(evidence).toHaveLength(1)
      return evidence.map(span => textOf(text, span)).join()
    })
    for (const words of proofs) expect(words).toMatch(/fermé|closed/)
    // The day is proved without what was done despite whom.
    expect(proofs.some(words => /2019$/.test(words))).toBe(true)
  })
})

const tunnel = {
  fr: {
    title: 'Après deux ans de travaux, le tunnel de Vaubrun rouvre',
    paragraphs: [
      'Le tunnel de Vaubrun a rouvert mardi après deux ans de travaux.',
      'Les ouvriers ont retiré 400 tonnes de gravats de la galerie nord. Odile Ferrand dirige une équipe de douze mineurs.',
      'La mairie de Lonzac a prêté une salle aux familles des mineurs.',
      'Un traiteur breton a servi le repas du soir aux invités.',
      'La fanfare des pompiers a joué trois valses devant la gare.',
    ],
  },
  en: {
    title: 'Vaubrun tunnel reopens after two years of repairs',
    paragraphs: [
      'The Vaubrun tunnel reopened on Tuesday after two years of repairs.',
      'The workers removed 400 tonnes of rubble from the northern gallery. Olive Farrand leads a team of twelve miners.',
      'The town hall of Lonsdale lent a large room to the families.',
      'The Breton baker served the evening meal to the guests.',
      'The band of the firemen played three waltzes at the station.',
    ],
  },
}

describe('the main idea', () => {
  const asked = (language: 'fr' | 'en', title: string): ContentOf<'multiple-choice'> | undefined =>
    contentsOf(
      'multiple-choice',
      composedBy('main-idea', { ...anArticle(language, ...tunnel[language].paragraphs), title }),
    )[0]

  it.each([
    ['fr', 'Le tunnel de Vaubrun a rouvert après deux ans de travaux.'],
    ['en', 'The Vaubrun tunnel reopened after two years of repairs.'],
  ] as const)('is the sentence that says what the title says, among details (%s)', (language, key) => {
    const content = asked(language, tunnel[language].title)
    const right = content?.options.filter(({ correct }) => correct).map(({ text }) => text)
    expect(right).toEqual([key])
    expect(content?.options.length).toBeGreaterThanOrEqual(3)
    expect(Math.max(...(content?.options ?? []).map(({ text }) => text.length))).toBeGreaterThan(key.length)
  })

  it('is not asked when the title is the name of a section, or tells of something else', () => {
    expect(asked('fr', 'Tunnel de Vaubrun')).toBeUndefined()
    expect(asked('fr', 'Une fanfare de pompiers joue trois valses sous la pluie')).toBeUndefined()
  })

  it('is not asked where the title is only how the article begins', () => {
    expect(asked('en', 'The Vaubrun tunnel reopened on Tuesday after two years…')).toBeUndefined()
  })
})

describe('a quiz that holds every kind', () => {
  it('is made of questions that the model accepts', () => {
    const article = { ...anArticle('en', ...tunnel.en.paragraphs), title: tunnel.en.title }
    const options = { count: 20, kinds: null, difficulty: null, seed: 3 }
    for (const question of generateQuestions(article, options).questions)
      expect(questionBodySchema.safeParse(question).success).toBe(true)
  })
})
