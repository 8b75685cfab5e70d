import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { askedBy } from '../../../support/asked-by'

const keys = (language: Language, rule: string, text: string) =>
  askedBy(language, rule, text).map(({ key }) => key)
const stems = (language: Language, rule: string, text: string) =>
  askedBy(language, rule, text).map(({ stem }) => stem)

describe('what nobody would ask so', () => {
  it('the aim of a figure: it has none', () => {
    expect(
      keys(
        'fr',
        'purpose',
        'Le taux de réussite aux tests de Lorvane a encore baissé de 2 points pour s’établir à 20 %.',
      ),
    ).toEqual([])
    expect(
      keys('fr', 'purpose', 'La mairie de Lorvane a fermé le pont pour réparer les câbles.').length,
    ).toBeGreaterThan(0)
  })

  it('the number of a name as a count', () => {
    const named = 'Ondine 64 enthusiasts have written games for the harbour museum.'
    const counted = 'Nearly 64 enthusiasts have written games for the harbour museum.'
    expect(keys('en', 'count-of-subject', named)).toEqual([])
    expect(keys('en', 'count-of-subject', counted).length).toBeGreaterThan(0)
  })

  it('the year of what is foreseen as that of the forecast', () => {
    const foreseen = 'The board of Merrow forecast a growth of the catch in 2031.'
    const made = 'The board of Merrow bought a share of the catch in 2031.'
    expect(keys('en', 'date', foreseen)).toEqual([])
    expect(keys('en', 'date', made)).toEqual(['2031'])
  })

  it('to what it rose with by how much', () => {
    expect(stems('en', 'amount', 'Shares in Southmoor rose 9% to A$3.20 on Monday.')).toContain(
      'To what level did shares in Southmoor rise?',
    )
  })

  it('a sum with a small letter for its currency', () => {
    expect(keys('en', 'amount', 'Shares in Southmoor rose to A$3.20 on Monday.')).toContain('A$3.20')
  })

  it('who does what a word that is no verb would say', () => {
    expect(keys('fr', 'person-subject', 'Nadia Spark absente du circuit de Lorvane en mai.')).toEqual([])
  })

  it('how many millions, without of what', () => {
    expect(
      keys('fr', 'told', 'Seuls 117 millions ont été jugés utiles par la préfecture de Brenne.'),
    ).toEqual([])
  })

  it('the adjective of what was left out', () => {
    const cut = 'La crue responsable de cette fermeture est crainte de tous à Brenne.'
    expect(stems('fr', 'told', cut)).toEqual([])
    // An adjective that takes nothing has lost nothing.
    const whole = 'Les ventes chinoises vers son voisin ont chuté en mars et avril à cause de la tempête.'
    expect(stems('fr', 'date', whole).join()).toMatch(/^En quels mois les ventes chinoises ont-elles chuté/)
  })
})
