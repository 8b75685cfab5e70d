import { describe, expect, it } from 'vitest'
import { asking } from '@/lib/languages/fr/asking'
import { withDe } from '@/lib/languages/fr/joining'
import { reference } from '@/lib/languages/fr/reference'
import type { ClauseParts } from '@/lib/model/phrasing'

function clause(parts: Partial<ClauseParts>): ClauseParts {
  return {
    subject: { text: 'Odette Carrel', gender: 'Fem', number: 'Sing' },
    clitics: '',
    finite: 'a',
    attribution: null,
    lemma: 'avoir',
    auxiliary: true,
    tense: 'past',
    rest: 'vendu le moulin',
    ...parts,
  }
}

describe('asking in French', () => {
  it('asks for a person with "qui" and keeps the clause in its order', () => {
    const went = clause({
      clitics: 's’',
      finite: 'est',
      rest: 'rendu à Lisbonne',
      subject: { text: 'Paul Roy', gender: 'Masc', number: 'Sing' },
    })
    expect(asking.ofSubject(asking.who, went)).toBe('Qui s’est rendu à Lisbonne\u202f?')
  })

  it('gives no woman away by the ending of a participle after être', () => {
    const went = clause({ clitics: 's’', finite: 'est', rest: 'rendue à Lisbonne' })
    expect(asking.ofSubject(asking.who, went)).toBe('Qui s’est rendu à Lisbonne\u202f?')
    expect(asking.ofSubject(asking.who, clause({ finite: 'est', rest: 'directrice du port' }))).toBeNull()
  })

  it('refuses "qui" with a plural verb', () => {
    const both = clause({
      subject: { text: 'les frères Roy', gender: 'Masc', number: 'Plur' },
      finite: 'ont',
    })
    expect(asking.ofSubject(asking.who, both)).toBeNull()
  })

  it.each([
    ['a', 'Masc', 'Sing', 'Pourquoi le pont a-t-il fermé\u202f?'],
    ['est', 'Fem', 'Sing', 'Pourquoi le pont est-elle fermé\u202f?'],
    ['ont', 'Masc', 'Plur', 'Pourquoi le pont ont-ils fermé\u202f?'],
    ['vend', 'Masc', 'Sing', 'Pourquoi le pont vend-il fermé\u202f?'],
    ['ira', 'Fem', 'Sing', 'Pourquoi le pont ira-t-elle fermé\u202f?'],
  ] as const)('inverts %s with the pronoun of its subject', (finite, gender, number, stem) => {
    const asked = clause({ subject: { text: 'le pont', gender, number }, finite, rest: 'fermé' })
    expect(asking.inverted('Pourquoi', asked)).toBe(stem)
  })

  it('keeps reflexive and negation around the inverted verb', () => {
    const asked = clause({
      subject: { text: 'le préfet', gender: 'Masc', number: 'Sing' },
      clitics: 'ne s’',
      finite: 'est',
      rest: 'pas rendu au port',
    })
    expect(asking.inverted('Pourquoi', asked)).toBe('Pourquoi le préfet ne s’est-il pas rendu au port\u202f?')
  })

  it('falls back on est-ce que when the gender of the subject is not known', () => {
    const asked = clause({ subject: { text: 'Alcide', gender: null, number: 'Sing' } })
    expect(asking.inverted('Pourquoi', asked)).toBe('Pourquoi est-ce qu’Alcide a vendu le moulin\u202f?')
  })

  it('makes a participle agree with the object that was moved before it', () => {
    const blocked = clause({ rest: 'bloqué les trains' })
    expect(asking.withMovedObject(blocked, 'Masc', 'Plur')?.rest).toBe('bloqués les trains')
    expect(asking.withMovedObject(clause({ rest: 'prise' }), null, 'Plur')).toBeNull()
    expect(asking.withMovedObject(clause({ rest: 'mis en vente' }), 'Masc', 'Plur')?.rest).toBe(
      'mis en vente',
    )
  })

  it('asks for a measure by its noun, contracted with what has it', () => {
    expect(asking.attribute('capacité', 'Fem', 'le réservoir')).toBe(
      'Quelle est la capacité du réservoir\u202f?',
    )
    expect(asking.attribute('épaisseur', 'Fem', 'la digue')).toBe('Quelle est l’épaisseur de la digue\u202f?')
  })

  it('asks for a place only after a preposition of place', () => {
    expect(asking.where('country', 'en')).toBe('Dans quel pays')
    expect(asking.where('other', 'de')).toBeNull()
  })

  it('contracts and elides "de"', () => {
    expect(
      [
        'les îles',
        'le port',
        'Arles',
        'la ville',
        'huit ports',
        'hangar',
        'halage',
        'huissiers',
        'horloges',
      ].map(withDe),
    ).toEqual([
      'des îles',
      'du port',
      'd’Arles',
      'de la ville',
      'de huit ports',
      'de hangar',
      'de halage',
      'd’huissiers',
      'd’horloges',
    ])
  })

  it('mends what a replaced word leaves behind', () => {
    expect(reference.mend('après qu’Paul a fini')).toBe('après que Paul a fini')
    expect(reference.mend('la fille Ada de Orvane a vu le port de Orvane')).toBe(
      'la fille Ada de Orvane a vu le port d’Orvane',
    )
    expect(reference.mend('la fin de le chantier')).toBe('la fin du chantier')
    expect(reference.mend('il dit qu’Anne viendra')).toBe('il dit qu’Anne viendra')
  })
})
