import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { askedBy } from '../../../support/asked-by'

const keys = (language: Language, rule: string, text: string) =>
  askedBy(language, rule, text).map(({ key }) => key)

describe('who somebody is', () => {
  it('has two answers beside a noun for what else she is', () => {
    const plain = 'Le chanteur a parlé de Léo Mallet, tirailleur de la vallée de Lenne, lundi.'
    expect(keys('fr', 'who-is', plain)).toEqual(['tirailleur de la vallée de Lenne'])
    const kin = 'Le chanteur a parlé de son grand-père, Léo Mallet, tirailleur de la vallée de Lenne, lundi.'
    expect(keys('fr', 'who-is', kin)).toEqual([])
  })

  it('is nothing in a body that only another sentence names', () => {
    const told = (body: string) => `Ada Brenn, a lawyer with ${body}, spoke on Tuesday in Merrow.`
    expect(keys('en', 'who-is', told('the centre'))).toEqual([])
    expect(keys('en', 'who-is', told('the Merrow Centre'))).toEqual(['a lawyer with the Merrow Centre'])
  })

  it('is as well what stands before the name elsewhere, known for a noun or not', () => {
    const told =
      'The tent leaked, said funambulist Ivo Brenn in June. Brenn, a senior teacher at the Lonza Circus, said that ropes rot.'
    const [only] = askedBy('en', 'who-is', told)
    expect(only?.key).toBe('a senior teacher at the Lonza Circus')
    expect(only?.accepted).toContain('funambulist')
  })

  it('is no single one of what many are, and has the article of the word', () => {
    const expert = 'Lio Brenn, expert maritime à l’Académie des sciences de Lenne, a parlé lundi.'
    expect(keys('fr', 'role-person', expert)).toEqual([])
    expect(keys('fr', 'who-is', expert)).toEqual(["expert maritime à l'Académie des sciences de Lenne"])
    const professor = 'Lio Brenn, senior professor of law at Tarn College, spoke on Monday.'
    expect(keys('en', 'role-person', professor)).toEqual([])
    const maker = 'Lee Brenn, réalisateur de Lenne 3, a parlé lundi. Elle a ri.'
    expect(askedBy('fr', 'role-person', maker).map(({ stem }) => stem)).toEqual([
      'Qui est le réalisateur de Lenne 3 ?',
    ])
  })

  it('is no function that as many have as there are countries or parties', () => {
    expect(keys('fr', 'who-is', 'Le commissaire européen Paul Rey a parlé lundi à Lenne.')).toEqual([])
    const party = 'La maire a reçu Paul Rey, ancien porte-parole du parti, lundi à Lenne.'
    expect(keys('fr', 'who-is', party)).toEqual([])
    const named = 'La maire a reçu Paul Rey, ancien porte-parole de Solvic, lundi à Lenne.'
    expect(keys('fr', 'who-is', named)).toEqual(['ancien porte-parole de Solvic'])
  })

  it('is not asked for by a function that an absent name may have', () => {
    const told = 'Le ministre de la Mer a démissionné après la mort d’un pêcheur à Lenne.'
    expect(keys('fr', 'body-subject', told)).toEqual(['le ministre de la Mer'])
    expect(askedBy('fr', 'body-subject', told, 'Paul Rey martelait lundi que la pêche vivrait.')).toEqual([])
  })

  it('is a name where one stands behind the function', () => {
    const told =
      'Dans la ville, l’intérim est assuré par le vice-président délégué, l’ancien ministre Paul Rey.'
    const [only] = askedBy('fr', 'agent', told)
    expect(only?.key).toBe('Paul Rey')
    expect(only?.accepted).toContain('le vice-président délégué')
  })

  it('may be told by the noun before the name', () => {
    const [only] = askedBy('fr', 'whom', 'Lise Morel a perdu son père Claudio, 65 ans, pendant la guerre.')
    expect(only?.key).toBe('Claudio')
    expect(only?.accepted).toContain('son père')
  })

  it('is told by the first name that the article uses', () => {
    const told = 'En 1843, Julie Castel a fondé une clinique à Lenne. Julie y a dirigé trois services.'
    const [first] = askedBy('fr', 'person-subject', told).filter(({ stem }) => stem.includes('clinique'))
    expect(first?.key).toBe('Julie Castel')
    expect(first?.accepted).toContain('Julie')
  })

  it('is not said of the second of two by the noun of the first', () => {
    const of = (whom: string) =>
      keys('fr', 'role-person', `Le jury de Lenne a salué l’héritière ${whom}, et la salle a applaudi.`)
    expect(of('du sortant Luc Morvane')).toEqual([])
    expect(of('du moulin Ida Morvane')).toEqual(['Ida Morvane'])
  })

  it('nor told by a function that is another’s', () => {
    const of = (words: string) =>
      keys('fr', 'role-person', `Le jury de Lenne a salué ${words}, Ida Morvane, et la salle a applaudi.`)
    expect(of('l’adjointe au maire de Brume')).toEqual([])
    expect(of('la maire de Brume')).toEqual(['Ida Morvane'])
    expect(of('la maire actuelle de Brume')).toEqual([])
  })
})
