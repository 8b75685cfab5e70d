import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const facts = (text: string, rule: string) =>
  findFacts(aDocument('fr', text))
    .filter(one => one.rule === rule)
    .map(({ key }) => key.text)

describe('what somebody said', () => {
  const first = 'La préfecture de Lenne a indiqué que le pont était fermé.'

  it('is asked of who says one thing, not of who says another as well', () => {
    expect(facts(first, 'said-what')).toEqual(['que le pont était fermé'])
    expect(
      facts(`${first} La préfecture de Lenne a indiqué que la gare était ouverte.`, 'said-what'),
    ).toEqual([])
  })
})

describe('a gap', () => {
  it('is at no half of a rank', () => {
    const keys = facts('La foire de Lenne a fêté sa 27 e édition dans la halle de Vernoy en 1998.', 'gap')
    expect(keys).toContain('1998')
    expect(keys).not.toContain('27')
  })

  it('leaves out what only joins its sentence to the one before', () => {
    const [fact] = findFacts(
      aDocument('fr', 'Au lieu de quoi, Ivo Brenn a vendu le port de Lenne à la ville de Vernoy en 1998.'),
    ).filter(({ rule, key }) => rule === 'gap' && key.text === '1998')
    expect(fact?.statement?.before).toBe('Ivo Brenn a vendu le port de Lenne à la ville de Vernoy en')
  })
})
