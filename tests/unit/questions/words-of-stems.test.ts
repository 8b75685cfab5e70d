import { describe, expect, it } from 'vitest'
import { segment } from '@/lib/linguistics/segment'
import type { Document } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import { organisationsLike } from '@/lib/questions/distractors/organisations-like'
import { peopleLike } from '@/lib/questions/distractors/people-like'
import { placesLike } from '@/lib/questions/distractors/places-like'
import { generateQuestions } from '@/lib/questions/pipeline'
import { judgingOf } from '@/lib/questions/verifying/judging-of'
import { aDocument } from '../../support/a-document'
import { anArticle } from '../../support/an-article'
import { askedBy } from '../../support/asked-by'

const options = { count: 5, seed: 1, kinds: null, difficulty: null }
const stems = (language: 'fr' | 'en', ...paragraphs: string[]) => {
  const { candidates, rejected } = generateQuestions(anArticle(language, ...paragraphs), options)
  const plain = (stem: string) => stem.replace(/[\u00a0\u202f]/g, ' ')
  return {
    asked: candidates.map(({ content }) => plain(content.stem)),
    refused: rejected.map(({ candidate, rule }) => `${rule}: ${plain(candidate.content.stem)}`),
  }
}

describe('a function as it is asked', () => {
  const role = (language: 'fr' | 'en', text: string) =>
    askedBy(language, 'role-person', text).map(({ stem }) => stem)

  it('leaves the age behind that stands at its end', () => {
    const text = 'Luc Morvane, chef adjoint du port de Sorvane âgé de 42 ans, a été élu lundi.'
    expect(role('fr', text)).toEqual([
      'Qui était le chef adjoint du port de Sorvane quand l’article a été écrit ?',
    ])
  })

  it('was somebody’s where a year is told in it', () => {
    const text = 'Professor Ada Brenn, winner of the Tarnby Prize for physics in 1999, spoke on Monday.'
    expect(role('en', text)).toEqual(['Who was the winner of the Tarnby Prize for physics in 1999?'])
  })

  it('is another’s when it is a future one', () => {
    const text = [
      'Le ministre de la Pêche, Luc Morvane, a quitté jeudi le gouvernement.',
      'Le futur ministre de la Pêche pourrait être une personne moins connue.',
    ]
    const { chains } = aDocument('fr', ...text)
    const own = chains.find(({ name }) => name === 'Luc Morvane')
    expect(own?.mentions.some(({ sentence }) => sentence === 1)).toBe(false)
  })
})

describe('the words of a stem', () => {
  it('close an aside before the verb', () => {
    const text =
      '400 caisses, dont des horloges et des lampes, ont été retrouvées dans le port de Sorvane mercredi 3 mars 2021.'
    const { asked, refused } = stems('fr', text)
    const found = [...asked, ...refused].filter(stem => stem.includes('dont des horloges'))
    expect(found.filter(stem => /lampes, ont/.test(stem)).length).toBeGreaterThan(0)
    expect(found.filter(stem => /lampes ont/.test(stem))).toEqual([])
  })

  it('have no mark of a footnote', () => {
    const { asked } = stems('fr', '* Enquête menée par Luc Morvane dans le port de Sorvane le 3 mars 2021.')
    expect(asked.filter(stem => stem.includes('*'))).toEqual([])
  })

  it('say of nobody what is said of things only', () => {
    const text =
      'Luc Morvane a parlé jeudi devant le port. Il devient obligatoire pour les pêcheurs à partir du mois de mars.'
    const found = askedBy('fr', 'person-subject', text).filter(({ stem }) => stem.includes('obligatoire'))
    expect(found).toEqual([])
  })

  it('end where a figure was glued to the next sentence', () => {
    const article = anArticle('fr', 'Luc Morvane jouera dans la saison 3La saison 2 est tournée à Sorvane.')
    expect(segment(article).map(({ span }) => textOf(article.text, span))).toEqual([
      'Luc Morvane jouera dans la saison 3',
      'La saison 2 est tournée à Sorvane.',
    ])
  })
})

describe('other options', () => {
  const request = (document: Document, key: string, kind: string | null) => {
    const start = document.article.text.indexOf(key)
    return {
      document,
      key,
      keySpan: { start, end: start + key.length },
      stem: '',
      class: 'place',
      kind,
      random: () => 0.5,
      judging: judgingOf('fr'),
    } as unknown as Parameters<typeof placesLike>[0]
  }
  const named = (
    document: Document,
    kind: 'person' | 'place' | 'organisation',
    ...names: string[]
  ): Document => {
    const entities = names.map(name => {
      const start = document.article.text.indexOf(name)
      const sentence = document.sentences.findIndex(({ span }) => span.start <= start && start < span.end)
      const tokens = document.sentences[sentence]?.tokens ?? []
      const from = tokens.findIndex(({ span }) => span.start === start)
      const span = { start, end: start + name.length }
      const to = tokens.findIndex(({ span: { end } }) => end === span.end) + 1
      return { span, sentence, tokens: { from, to }, class: kind, confidence: 0.95 }
    })
    const chains = entities.map(({ span, sentence }, at) => ({
      class: kind,
      name: names[at] ?? '',
      gender: null,
      number: 'Sing' as const,
      mentions: [{ span, sentence, form: 'name' as const, confidence: 1 }],
    }))
    return { ...document, entities, chains }
  }

  it('than a town are no regions', () => {
    const text =
      'La ville de Sorvane a gagné. À Lenne, la foire a fermé. En Aunelle, la neige tombe. Brême attend.'
    const document = named(aDocument('fr', text), 'place', 'Sorvane', 'Lenne', 'Aunelle', 'Brême')
    const found = [...placesLike(request(document, 'Sorvane', 'ville'))]
    expect(found).toContain('Lenne')
    expect(found).not.toContain('Aunelle')
  })

  it('than a body are no words before one', () => {
    const text =
      'Verdel a choisi sa liste. La Ligue verte a donné son accord. Avec le feu vert de Tarnel, la liste est partie.'
    const document = named(
      aDocument('fr', text),
      'organisation',
      'Verdel',
      'Ligue verte',
      'feu vert de Tarnel',
    )
    const found = [...organisationsLike(request(document, 'Verdel', null))].join(' ')
    expect(found).toContain('Ligue verte')
    expect(found).not.toContain('feu vert')
  })

  it('than a person are nobody who is only what a thing is called', () => {
    const text =
      'Luc Morvane a ri. Ada Brenn attend. Le Suisse Okko Varn dort. Elle ne veut pas de compte Blip Zok !'
    const document = named(
      aDocument('fr', text),
      'person',
      'Luc Morvane',
      'Ada Brenn',
      'Okko Varn',
      'Blip Zok',
    )
    const found = peopleLike(request(document, 'Luc Morvane', null))
    expect(found).toContain('Okko Varn')
    expect(found).not.toContain('Blip Zok')
  })
})

describe('who is one of several', () => {
  it('is not asked', () => {
    const text = 'Luc Morvane était l’un des trois candidats de la liste verte à la mairie de Sorvane.'
    expect(askedBy('fr', 'person-subject', text)).toEqual([])
    const english = 'Ada Brenn was one of the three candidates of the green list at Tarnby.'
    expect(askedBy('en', 'person-subject', english)).toEqual([])
  })
})
