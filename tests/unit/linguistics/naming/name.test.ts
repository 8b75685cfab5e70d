import { describe, expect, it } from 'vitest'
import type { EntityClass, NameValue } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import { entityOf, namesIn } from '../../../support/a-named-article'

describe('names', () => {
  it.each<[Language, string, string, EntityClass]>([
    ['fr', 'La ministre de l’Énergie Lucile Ferrand a quitté Lyon.', 'Lucile Ferrand', 'person'],
    ['fr', 'La ministre de l’Énergie Lucile Ferrand a quitté Lyon.', 'Lyon', 'place'],
    [
      'fr',
      'Le président français François Mercier est arrivé en Nouvelle-Zélande.',
      'Nouvelle-Zélande',
      'place',
    ],
    ['fr', 'Selon M. Tavel, le maire de Brest, le port rouvrira.', 'Tavel', 'person'],
    ['fr', 'La Banque de France a publié ses chiffres.', 'Banque de France', 'organisation'],
    ['fr', 'Le Parti socialiste (PS) a tenu son congrès à Rennes.', 'PS', 'organisation'],
    ['en', 'The engineer Paula Walker moved to Canada with her son.', 'Paula Walker', 'person'],
    ['en', 'The engineer Paula Walker moved to Canada with her son.', 'Canada', 'place'],
    [
      'en',
      'The European Commission met the French president in Brussels.',
      'European Commission',
      'organisation',
    ],
    ['en', 'She wrote “Harbour Lamps” there.', 'Harbour Lamps', 'work'],
  ])('%s: %s → %s', (language, text, words, kind) => {
    expect(entityOf(namesIn(language, text), words).class).toBe(kind)
  })

  it('leave a title outside', () => {
    expect(namesIn('fr', 'Mme Sophie Martin a quitté Paris.').map(({ text }) => text)).toEqual([
      'Sophie Martin',
      'Paris',
    ])
  })

  it('hold their year or number', () => {
    const names = namesIn('fr', 'Elle a gagné aux Jeux olympiques de 2016 à Rio de Janeiro.')
    expect(names.filter(({ class: kind }) => kind === 'quantity')).toEqual([])
  })
})

describe('what a name says', () => {
  it.each<[Language, string, string, Partial<NameValue>]>([
    [
      'fr',
      'Mme Sophie Martin a quitté Paris.',
      'Sophie Martin',
      { person: true, gender: 'Fem', number: 'Sing', head: null },
    ],
    ['fr', 'M. Paul Martin a quitté Paris.', 'Paul Martin', { person: true, gender: 'Masc' }],
    ['fr', 'Il est parti aux Pays-Bas.', 'Pays-Bas', { person: false, number: 'Plur' }],
    [
      'fr',
      'La Banque de France a publié ses chiffres.',
      'Banque de France',
      { head: 'banque', gender: 'Fem', person: false },
    ],
    ['en', 'Mrs Jane Walker left London.', 'Jane Walker', { person: true, gender: 'Fem' }],
  ])('%s: %s → %s', (language, text, words, value) => {
    expect(entityOf(namesIn(language, text), words).value).toMatchObject({ kind: 'name', ...value })
  })
})
