import { describe, expect, it } from 'vitest'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const contents = (language: 'fr' | 'en', ...paragraphs: string[]) => {
  const document = aDocument(language, ...paragraphs)
  return findFacts(document)
    .flatMap(fact => candidatesOf(fact, document, realiserOf(language), 1))
    .map(({ content }) => content)
}

const statements = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  contents(language, ...paragraphs).flatMap(({ kind, stem }) => (kind === 'true-false' ? [plain(stem)] : []))

describe('a statement', () => {
  it('keeps the article of what is told of for the first time', () => {
    const found = statements(
      'fr',
      'Une passerelle provisoire a été installée devant le musée de Lenne par les ouvriers du port.',
      'Les habitants traversent la passerelle chaque matin avec leurs vélos.',
    )
    expect(found).toContain(
      'Une passerelle provisoire a été installée devant le musée de Lenne par les ouvriers du port.',
    )
    expect(found.join()).not.toMatch(/La passerelle provisoire/)
  })

  it('has the source with which its sentence began before its subject', () => {
    const found = statements(
      'fr',
      'Selon Gazette Lenne, une passerelle aurait été installée devant le musée de Vaubrun par trois ouvriers.',
    )
    expect(found).toContain(
      'Selon Gazette Lenne, une passerelle aurait été installée devant le musée de Vaubrun par trois ouvriers.',
    )
  })

  it('has a circumstance with which its sentence began before its subject', () => {
    const found = statements(
      'fr',
      'En février 1742, Aubin Tarn négocie la vente du moulin de Lenne aux moines de Vaubrun.',
    )
    expect(found.length).toBeGreaterThan(0)
    for (const stem of found) expect(stem).toMatch(/^En \p{L}+ 1\d{3}, /u)
  })
})

describe('somebody else in a statement', () => {
  const truths = (sentence: string) => {
    const document = aDocument('fr', sentence, 'Anne Vial est née à Brenn en 1950. Ida Roux vit à Vaubrun.')
    return [1, 2, 3, 4, 5, 6, 7, 8].flatMap(seed =>
      findFacts(document)
        .filter(({ rule }) => rule === 'person-subject')
        .flatMap(fact => candidatesOf(fact, document, realiserOf('fr'), seed))
        .flatMap(({ content }) =>
          content.kind === 'true-false' && /gravures/.test(content.stem) ? [content.key] : [],
        ),
    )
  }

  it('is not said to do what others may do as well', () => {
    const now = truths('Odile Tarn présente des gravures dans la halle de Lenne.')
    expect(now.length).toBeGreaterThan(0)
    expect(now).not.toContain(false)
    expect(truths('Odile Tarn a présenté des gravures dans la halle de Lenne.')).toContain(false)
  })
})

describe('a bound in a statement', () => {
  it('is not altered to one that holds as well', () => {
    const document = aDocument(
      'en',
      'Harbour fever is a disorder that the nurses of Merrow saw in more than one in 100 sailors.',
    )
    const altered = [1, 2, 3, 4, 5, 6, 7, 8].flatMap(seed =>
      findFacts(document)
        .filter(({ key }) => key.text === '100')
        .flatMap(fact => candidatesOf(fact, document, realiserOf('en'), seed))
        .filter(({ content }) => content.kind === 'true-false' && !content.key),
    )
    expect(altered).toEqual([])
  })
})

const gaps = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  contents(language, ...paragraphs).flatMap(content =>
    content.kind === 'cloze'
      ? content.gaps.flatMap(gap => ('key' in gap ? [[gap.key.text, ...gap.key.accepted]] : []))
      : [],
  )

describe('a gap at a body', () => {
  it('takes the whole of its name', () => {
    const keys = gaps(
      'en',
      'Any claimants would be able to rely on the archives of the International Council of the Blue Anchor in Geneva.',
    ).map(([key]) => key)
    expect(keys).toContain('International Council of the Blue Anchor')
    expect(keys).not.toContain('International Council')
  })

  it('accepts what its letters stand for', () => {
    const keys = gaps(
      'fr',
      'La Fonderie des Bois de Lenne emploie vingt ouvriers.',
      'Le directeur du site a indiqué que des travaux sur la FBL allaient commencer au printemps prochain.',
    )
    expect(keys.find(([key]) => key === 'FBL')).toContain('Fonderie des Bois de Lenne')
  })

  it('is none where it was printed apart from the word that it is half of', () => {
    const keys = gaps(
      'en',
      'The festival in Norbury includes special Manchester -themed receptions for the visitors of the castle.',
    )
    expect(keys.map(([key]) => key)).not.toContain('Manchester')
  })
})
