import { describe, expect, it } from 'vitest'
import { around } from '@/lib/questions/asking/around'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { wellWorded } from '@/lib/questions/asking/well-worded'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** All that is asked of a text by some rules. */
function stems(language: 'fr' | 'en', rules: RegExp, ...paragraphs: string[]): string[] {
  const document = aDocument(language, ...paragraphs)
  return findFacts(document)
    .filter(fact => rules.test(fact.rule))
    .map(fact => plain(ask(wellWorded(fact, document), realiserOf(language))))
    .filter(stem => stem !== '')
}

/** All that is stated of it. */
function statements(language: 'fr' | 'en', rules: RegExp, ...paragraphs: string[]): string[] {
  const document = aDocument(language, ...paragraphs)
  return findFacts(document)
    .filter(fact => rules.test(fact.rule))
    .map(fact => wellWorded(fact, document))
    .flatMap(({ statement, key }) =>
      statement ? [plain(around(statement.before, statement.shown ?? key.text, statement.after))] : [],
    )
}

describe('a circumstance that opened its sentence', () => {
  const vote = 'A Lorvane, Anne Vial bénéficiera du soutien du parti Ondine.'

  it('opens the question, too, where a noun ends it, with the accent that its capital lacked', () => {
    expect(stems('fr', /^person-subject$/, vote)).toEqual([
      'À Lorvane, qui bénéficiera du soutien du parti Ondine ?',
    ])
  })

  it('opens the statement', () => {
    expect(statements('fr', /^person-subject$/, vote)).toEqual([
      'À Lorvane, Anne Vial bénéficiera du soutien du parti Ondine',
    ])
  })

  it('opens the statement with whose it is, too', () => {
    const letter = 'Dans sa lettre, Ada Carel revient plus précisément sur la vente du port de Lenne.'
    expect(statements('fr', /^person-subject$/, letter)).toEqual([
      'Dans sa lettre, Ada Carel revient sur la vente du port de Lenne',
    ])
  })

  it('is no part of a time that was left behind', () => {
    const dead =
      'Dès le début des crues il y a quelques semaines, deux marins sont morts à Lorvane suite aux chutes de pierres.'
    expect(statements('fr', /^told$/, dead).join('\n')).not.toMatch(/quelques semaines/i)
    expect(statements('fr', /^told$/, dead).join('\n')).toMatch(/marins sont morts/i)
  })

  it('is left out where it only ties the sentence to another', () => {
    const told =
      'Les élus de Lorvane ont publié un constat. Malgré ce constat, Anne Vial défend la fermeture du port.'
    expect(stems('fr', /^person-subject$/, told)).toEqual(['Qui défend la fermeture du port ?'])
    const same = 'Dans le même sens, Anne Vial défend la fermeture du port de Lorvane.'
    expect(stems('fr', /^person-subject$/, same)).toEqual(['Qui défend la fermeture du port de Lorvane ?'])
  })

  it('is left out where it is said of the noun before it', () => {
    const told =
      'Conseiller du maire, aux idées proches de la droite, Paul Rey avait signé une convention avec la ville de Lorvane.'
    expect(stems('fr', /^person-subject$/, told)).toEqual([
      'Qui avait signé une convention avec la ville de Lorvane ?',
    ])
  })
})

describe('the hour of a running report', () => {
  it('is told in the statement, and not in the question who it was', () => {
    const text = 'Vers 20h00, le député Luc Morvane a été exclu du groupe des Verts.'
    expect(stems('fr', /^person-subject$/, text)).toEqual(['Qui a été exclu du groupe des Verts ?'])
    expect(statements('fr', /^person-subject$/, text).join()).toContain('Vers 20h00')
    expect(
      stems('fr', /^person-subject$/, 'En 2016, le député Luc Morvane a fondé un port.').join(),
    ).toContain('2016')
  })
})

describe('a comma between two circumstances', () => {
  it('stays', () => {
    const mask = 'Le port du casque reste obligatoire dans les ateliers, dans certaines carrières.'
    expect(statements('fr', /^what-subject$/, mask)).toEqual([
      'le port du casque reste obligatoire dans les ateliers, dans certaines carrières',
    ])
  })

  it('stays in English', () => {
    const ban = 'Smoker Neil Tarn owns a pub and met the ban before, in Norland.'
    expect(stems('en', /^person-subject$/, ban).filter(stem => /before in/.test(stem))).toEqual([])
  })
})

describe('a country in the place of "ce pays"', () => {
  it('has the preposition that it wants', () => {
    const told = 'L’Espagne reprend le championnat. Dans ce pays, le port du casque restera obligatoire.'
    expect(statements('fr', /^what-subject$/, told).filter(one => /dans Espagne/i.test(one))).toEqual([])
  })
})
