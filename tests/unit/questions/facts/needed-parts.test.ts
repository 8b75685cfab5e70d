import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

const stems = (...paragraphs: string[]) =>
  findFacts(aDocument('fr', ...paragraphs))
    .filter(fact => fact.form !== 'gap' && fact.form !== 'told')
    .map(fact => plain(ask(fact, realiserOf('fr'))))

const dated = (text: string) => findFacts(aDocument('fr', text)).filter(({ rule }) => rule === 'date').length

describe('a question with all that it needs', () => {
  it('has up to twenty words behind its verb', () => {
    expect(
      stems(
        'Ada Brenn était particulièrement connue pour ses peintures dans les deux premiers films de la longue saga du phare de Norvane.',
      ),
    ).toContain(
      'Qui était particulièrement connu pour ses peintures dans les deux premiers films de la longue saga du phare de Norvane ?',
    )
  })

  it('does not end with the day that a time begins with', () => {
    const found = stems(
      'Les conseillers de Norvane siégeront ensuite du mardi 7 au jeudi 9 mai pour choisir leurs adjoints.',
    )
    expect(found.filter(stem => /mardi 7/.test(stem) && !/jeudi/.test(stem))).toEqual([])
  })

  it('is not asked where a verb of becoming has lost what somebody became', () => {
    const found = stems(
      'Ancien de la Compagnie maritime de Sel d’Hector Morvane, Brenn avait débuté dans la marine comme greffier des Lornes en 1962 avant de devenir, entre 1970 et 1975, trésorier de Mairie chargé des Îles puis du port du comte Luc Roy.',
    )
    expect(found.filter(stem => /devenir (?:entre [^,]*)?\?$/.test(stem))).toEqual([])
  })
})

describe('a date', () => {
  it('is not asked for where it may be that of what happened before', () => {
    expect(dated('Le prix du sel de Norvane remonte de nouveau après une forte baisse en 2016.')).toBe(0)
    expect(dated('Le prix du sel de Norvane a remonté de nouveau en 2016.')).toBe(1)
  })

  it('behind “à” is asked for where a verb sets something to it', () => {
    expect(dated('Une allusion amère a été faite par Ada Brenn au 12 mars.')).toBe(0)
    expect(dated('Le vote a été fixé au 12 mars par le maire de Norvane.')).toBe(1)
  })
})
