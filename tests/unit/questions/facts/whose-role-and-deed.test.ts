import { describe, expect, it } from 'vitest'
import { aDocument } from '../../../support/a-document'
import { askedBy } from '../../../support/asked-by'

const roles = (text: string) =>
  askedBy('fr', 'role-person', text).map(({ stem, key }) => `${stem} ${key}`.replace(/’/g, "'"))

describe('whose a role is, where several stand in a row', () => {
  it('is of the name at its end', () => {
    const told =
      'La mairie a reçu notamment le secrétaire général de la Ligue Paul Rey, le directeur de cabinet de la Guilde Luc Castel, ainsi que Jean Morel, maire de Lenne.'
    expect(roles(told)).toContain(
      "Qui était le directeur de cabinet de la Guilde quand l'article a été écrit ? Luc Castel",
    )
    expect(roles(told).filter(one => one.includes('Luc Castel ?'))).toEqual([])
  })

  it('is of the name before it where it is the only one of his', () => {
    const told = 'Marie Castel, la femme du sculpteur français Jean Morel, a quitté Lenne lundi.'
    expect(roles(told)).toEqual(['Qui est la femme du sculpteur français Jean Morel ? Marie Castel'])
  })

  it('is of the name behind it where a title stands between', () => {
    const told =
      'Derrière le projet : le chef du port de Lenne, le général Paul Rey, le chef de la flotte de Bruis, l’amiral Luc Castel, et le maire de Tarn, Jean Morel.'
    expect(roles(told)).toContain(
      "Qui était le chef de la flotte de Bruis quand l'article a été écrit ? Luc Castel",
    )
    expect(roles(told)).not.toContain(
      "Qui était le chef de la flotte de Bruis quand l'article a été écrit ? Paul Rey",
    )
  })

  it('goes on with the rest of a name', () => {
    const told =
      'Le port tient, a déclaré Paul Rey, directeur adjoint de l’Institut de recherches sur la mer et les rivières de Lenne.'
    expect(askedBy('fr', 'role-function', told).map(({ key }) => key)).toEqual([
      "directeur adjoint de l'Institut de recherches sur la mer et les rivières de Lenne",
    ])
  })
})

describe('what somebody undertakes', () => {
  it('is also what else he is said to try', () => {
    const told =
      'Les pêcheurs de Lenne ont tenté de réparer la vieille digue du port. Le vent est tombé. Les pêcheurs de Lenne ont ensuite essayé de rejoindre la côte nord.'
    const [first] = askedBy('fr', 'undertaking', told)
    expect(first?.key).toBe('de réparer la vieille digue du port')
    expect(first?.accepted).toContain('rejoindre la côte nord')
  })

  it('is not asked where another answer has no words of its own', () => {
    const told = 'Le conseil de Lenne a décidé de réparer la vieille digue du port. Le vent est tombé.'
    expect(askedBy('fr', 'undertaking', told)).toHaveLength(1)
    expect(
      askedBy('fr', 'undertaking', `${told} Le conseil de Lenne a décidé de la peindre en bleu.`),
    ).toEqual([])
  })

  it('is nobody’s in particular', () => {
    expect(
      askedBy('fr', 'undertaking', 'Des marins avaient tenté de réparer la vieille digue du port.'),
    ).toEqual([])
  })
})

describe('names that count as right', () => {
  it('are the short one in brackets', () => {
    const told =
      'La Gazette est éditée par l’Institut national de la navigation (INN). La Gazette paraît le lundi.'
    expect(askedBy('fr', 'agent', told)[0]?.accepted).toContain('INN')
  })

  it('are what else somebody is', () => {
    const told =
      'La chercheuse a reçu Paul Rey, ancien porte-parole de Solvic, lundi à Lenne. Paul Rey est un géologue de la vallée de Bruis.'
    expect(askedBy('fr', 'who-is', told)[0]?.accepted).toContain('géologue de la vallée de Bruis')
  })

  it('are the name alone, where a station is asked for', () => {
    const told = 'La gare de Bruis-Lenne avait été fermée par la police pendant trois jours.'
    expect(askedBy('fr', 'place-subject', told)[0]?.accepted).toContain('Bruis-Lenne')
  })

  it('are what a new thing is called', () => {
    const told = 'The museum introduced a new travelling exhibition, the Grey Heron, which toured the coast.'
    expect(askedBy('en', 'object', told)[0]?.accepted).toContain('the Grey Heron')
  })
})

describe('what is no function', () => {
  it('is no candidate, and not where somebody spoke', () => {
    const candidate = 'La ligue soutient Paul Rey, candidat de la Guilde de Lenne, depuis le printemps.'
    expect(askedBy('fr', 'role-function', candidate)).toEqual([])
    const heard = 'La digue tient, a réagi Paul Rey, avocat de plusieurs pêcheurs de Lenne sur LVT.'
    expect(askedBy('fr', 'role-function', heard).filter(({ key }) => key.includes('LVT'))).toEqual([])
  })

  it('is not opened by a relative', () => {
    const told = 'Plusieurs élus de la vallée, dont la députée Marie Castel, ont signé une lettre ouverte.'
    const { roles: found, article } = aDocument('fr', told)
    expect(found.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(['la députée'])
  })

  it('is not another name', () => {
    const told = 'Paul Rey, ci-devant de la Tour, a fondé la clinique de Lenne.'
    expect(askedBy('fr', 'who-is', told)).toEqual([])
  })
})
