import { describe, expect, it } from 'vitest'
import { placed as placedIn } from '@/lib/languages/en/placing'
import { joined, placed } from '@/lib/languages/fr/placing'
import { inPlaceOf } from '@/lib/questions/asking/in-place-of'
import { aDocument } from '../../../support/a-document'
import { spanOf } from '../../../support/a-question'

const none = () => null
const put = (
  before: string,
  name: string,
  country = true,
  articleOf: (name: string) => string | null = none,
) => {
  const made = placed(before, name, country, articleOf)
  return made && `${made.before} ${made.shown}`.trim()
}

describe('a French name in the place of another', () => {
  it.each([
    ['contre l’', 'Égypte', 'contre l’Égypte'],
    ['contre la', 'Égypte', 'contre l’Égypte'],
    ['contre le', 'Iran', 'contre l’Iran'],
    ['avec la', 'Japon', 'avec le Japon'],
    ['est allé en', 'Japon', 'est allé au Japon'],
    ['est allé au', 'Pays-Bas', 'est allé aux Pays-Bas'],
    ['est allé aux', 'Cuba', 'est allé à Cuba'],
    ['le sud de la', 'Maroc', 'le sud du Maroc'],
    ['le sud du', 'Argentine', 'le sud de l’Argentine'],
    ['les vins d’', 'Roumanie', 'les vins de Roumanie'],
    ['les vins de', 'Espagne', 'les vins d’Espagne'],
    ['les vins de', 'Chili', 'les vins du Chili'],
  ])('%s + %s → %s', (before, name, line) => {
    expect(put(before, name)).toBe(line)
  })

  it('takes the article that the text has of it, and is refused where there is none to be had', () => {
    const known = (name: string) => (name === 'Bretagne' ? 'la ' : null)
    expect(put('touche le', 'Bretagne', false, known)).toBe('touche la Bretagne')
    expect(put('vient du', 'Bretagne', false, known)).toBe('vient de la Bretagne')
    expect(put('touche le', 'Brumal', false, known)).toBeNull()
    expect(put('vit en', 'Brumal', false, known)).toBeNull()
    expect(put('vit à', 'Brumal', false, known)).toBe('vit à Brumal')
    expect(put('court dans le', 'Brumal', false, () => '')).toBeNull()
    expect(put('le maire d’', 'Brumal', false, known)).toBe('le maire de Brumal')
  })

  it('elides before what begins with a vowel only', () => {
    expect(joined('le mois d’mars, qu’Brumal')).toBe('le mois de mars, que Brumal')
    expect(joined('la mort de Ondine')).toBe('la mort d’Ondine')
  })
})

it('has “the” in English only where it wants it', () => {
  const known = (name: string) => (name === 'Water Office' ? 'the ' : null)
  expect(placedIn('', 'Water Office', false, known)).toEqual({ before: '', shown: 'the Water Office' })
  expect(placedIn('', 'Halden Ridge', false, known)).toEqual({ before: '', shown: 'Halden Ridge' })
  expect(placedIn('left the', 'France', true, none)).toEqual({ before: 'left', shown: 'France' })
  expect(placedIn('left', 'Netherlands', true, none)).toEqual({ before: 'left', shown: 'the Netherlands' })
})

describe('a statement with another in its place', () => {
  const document = aDocument(
    'fr',
    'Ada Brenn est née à Lonzac. Luc Roy a signé avec la Russie. Elle part, il reste. La Chine attend.',
  )
  const key = (text: string, kind: 'person' | 'place' | 'number') => ({ text, class: kind, accepted: [] })
  const at = (text: string) => spanOf(document.article, text)

  it('is false and well written', () => {
    expect(
      inPlaceOf(
        { before: 'Luc Roy a signé avec', after: '', shown: 'la Russie' },
        key('Russie', 'place'),
        at('Russie'),
        'Égypte',
        document,
      ),
    ).toBe('Luc Roy a signé avec l’Égypte')
    expect(
      inPlaceOf(
        { before: '', after: 'a signé', shown: 'la Russie' },
        key('Russie', 'place'),
        at('Russie'),
        'Chine',
        document,
      ),
    ).toBe('la Chine a signé')
    // Of a country that the article does not name nobody knows that it has not signed.
    expect(
      inPlaceOf(
        { before: '', after: 'a signé', shown: 'la Russie' },
        key('Russie', 'place'),
        at('Russie'),
        'Bulgarie',
        document,
      ),
    ).toBeNull()
  })

  it('is none of whom the words before the name describe', () => {
    const described = aDocument('fr', 'Le cinéaste danois Ivo Brenn a filmé Lonzac. Luc Roy a signé.')
    const swapped = (
      before: string,
      after: string,
      document: typeof described,
      name: string,
      other: string,
    ) => inPlaceOf({ before, after }, key(name, 'person'), spanOf(document.article, name), other, document)
    expect(swapped('le cinéaste danois', 'a filmé Lonzac', described, 'Ivo Brenn', 'Luc Roy')).toBeNull()
    expect(swapped('', 'a signé', described, 'Luc Roy', 'Ivo Brenn')).toBe('Ivo Brenn a signé')
  })

  it('is none when its words would not agree, or name the other already', () => {
    expect(
      inPlaceOf(
        { before: '', after: 'est venue', shown: 'la Russie' },
        key('Russie', 'place'),
        at('Russie'),
        'Japon',
        document,
      ),
    ).toBeNull()
    expect(
      inPlaceOf(
        { before: 'le Japon a vu', after: '', shown: 'la Russie' },
        key('Russie', 'place'),
        at('Russie'),
        'Japon',
        document,
      ),
    ).toBeNull()
    expect(
      inPlaceOf(
        { before: 'la loi de', after: 'Luc Roy' },
        key('Ada Brenn', 'person'),
        at('Ada Brenn'),
        'Zoé Carel',
        document,
      ),
    ).toBeNull()
  })

  it('is none where a part of the other stands already', () => {
    const beside = (before: string, after: string, own: string, other: string, kind: 'person' | 'number') =>
      inPlaceOf({ before, after }, key(own, kind), at('Luc Roy'), other, document)
    expect(beside('les deux sœurs Zoé et', 'nagent', 'Lise Carel', 'Zoé Carel', 'person')).toBeNull()
    expect(beside('les deux sœurs Zoé et', 'nagent', 'Lise Carel', 'Anne Carel', 'person')).not.toBeNull()
    expect(
      beside('le vent a soufflé à', ', avec une pointe de 90', '80 km/h', '90 km/h', 'number'),
    ).toBeNull()
    expect(
      beside('le vent a soufflé à', ', avec une pointe de 90', '80 km/h', '70 km/h', 'number'),
    ).not.toBeNull()
  })
})
