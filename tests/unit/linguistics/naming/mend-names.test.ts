import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { aDocument } from '../../../support/a-document'

const classes = (language: Language, ...paragraphs: string[]) => {
  const document = aDocument(language, ...paragraphs)
  return document.entities.map(({ span, class: kind }) => `${textOf(document.article.text, span)}=${kind}`)
}

describe('what the writing says of names', () => {
  it('makes the place of a dateline a place wherever it is named', () => {
    const found = classes(
      'en',
      'WESTERLEY, 6 February 2026 — The last ferry has left Westerley. Fishermen waved.',
      'Many in Westerley wept.',
    )
    expect(found.filter(name => /westerley/i.test(name))).toEqual([
      'WESTERLEY=place',
      'Westerley=place',
      'Westerley=place',
    ])
  })

  it('takes no word in capitals for a dateline without a dash behind a date', () => {
    expect(classes('en', 'HELP, the sign said in large letters. Help came late.')).not.toContain('HELP=place')
  })

  it('takes nobody for what a country of several words is called', () => {
    const found = classes(
      'fr',
      'Hong Kong a connu sa pire crise depuis 1997. Le maire de Lenne, Luc Roy, y a vécu, et Hong Kong lui manque.',
    )
    expect(found.filter(name => name.startsWith('Hong Kong'))).toEqual(['Hong Kong=place', 'Hong Kong=place'])
    expect(found).toContain('Luc Roy=person')
  })

  it('joins two names with “&” to one firm', () => {
    expect(classes('en', 'The hall was rented by Brindle & Sons until 1994.')).toContain(
      'Brindle & Sons=organisation',
    )
  })

  it('takes two capitals with an age between commas for somebody', () => {
    expect(
      classes('en', 'The forum has been a godsend for Maddy Leeds, 19, a student with a daughter.'),
    ).toContain('Maddy Leeds=person')
  })

  it('is sure of a person’s name behind a title', () => {
    const sure = (text: string) =>
      aDocument('en', text).entities.flatMap(({ class: named, confidence }) =>
        named === 'person' ? [confidence] : [],
      )
    const text =
      'Mr Tarn-Orvell told Sorvane News of masses of support. Ms Quorvane was also convicted of fraud.'
    expect(sure(text)).toHaveLength(2)
    expect(Math.min(...sure(text))).toBeGreaterThanOrEqual(0.9)
  })

  it('calls no place of a town and no school a person, in a language that says first what it is', () => {
    const found = classes(
      'fr',
      'Dans l’école juive Etz Tamar, un professeur attendait Hugo Vial.',
      'La fête a été organisée par le parti Porte de Brenne le 3 mai.',
      'Le maire de la ville Hugo Vial est parti.',
    )
    expect(found).not.toContain('Etz Tamar=person')
    expect(found.filter(name => name.startsWith('Porte'))).not.toContain('Porte de Brenne=person')
    expect(found.filter(name => name === 'Hugo Vial=person')).toHaveLength(2)
  })

  it('parts the letters of a body from the name of who heads it', () => {
    const found = classes('fr', 'À Lorme, le chef de l’UCV Kalim Oratem Vesterano a promis une fête mardi.')
    expect(found).toContain('UCV=organisation')
    expect(found).toContain('Kalim Oratem Vesterano=person')
  })

  it('lets no name end with a small word', () => {
    const found = classes('fr', 'Le retard vient de la réforme des tarifs de la Sécurité sociale de 2018.')
    expect(found.filter(name => / de=/.test(name))).toEqual([])
  })

  it('parts the place of a function from the name behind it', () => {
    const found = classes(
      'fr',
      'Les pêcheurs ont porté plainte contre le préfet de police de Paris Didier Morvane.',
    )
    expect(found).toContain('Paris=place')
    expect(found).toContain('Didier Morvane=person')
  })
})
