import { describe, expect, it } from 'vitest'
import { reference } from '@/lib/languages/fr/reference'
import { askedBy } from '../../../support/asked-by'

describe('a preposition before what is no article', () => {
  it('stays by itself before a pronoun', () => {
    const text = 'Luc Morvane prend un des enfants par la main avant de le conduire dehors.'
    const stems = askedBy('fr', 'person-subject', text, 'Les voisins ont attendu la nuit dans la cour.')
    expect(stems.map(({ stem }) => stem)).toEqual([
      'Qui prend un des enfants par la main avant de le conduire dehors ?',
    ])
  })

  it('keeps the apostrophe that a name in Y has', () => {
    expect(reference.mend('les phares de l’île d’Yeu')).toBe('les phares de l’île d’Yeu')
    expect(reference.mend('la montée d’ Roux')).not.toContain('d’Roux')
  })
})
