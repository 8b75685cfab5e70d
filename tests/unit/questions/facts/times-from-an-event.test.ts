import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'
import { askedBy } from '../../../support/asked-by'

const statements = (...paragraphs: string[]) =>
  findFacts(aDocument('fr', ...paragraphs)).flatMap(({ statement, key }) =>
    statement ? `${statement.before} ${statement.shown ?? key.text} ${statement.after}`.trim() : [],
  )

describe('a time that is counted from an event', () => {
  it('says how long after, in a statement and in a question', () => {
    const article = 'Quelques semaines après sa dernière évasion, Marc Velin avait essuyé des tirs à Lorvane.'
    expect(statements(article)).toContainEqual(
      expect.stringMatching(/^Quelques semaines après sa dernière évasion, Marc Velin avait essuyé/),
    )
    expect(statements(article).join('\n')).not.toMatch(/^Quelques semaines,/m)
  })

  it('is said whole where only a part of it is counted', () => {
    const article =
      'Le concert a lieu près d’un an après la marche blanche partie le 11 janvier de la place des Tanneurs.'
    expect(statements(article).join('\n')).not.toMatch(/un an un an/)
  })

  it('is not asked of the verb where it may be that of a deed', () => {
    const asked = (language: 'fr' | 'en', text: string) =>
      askedBy(language, 'date', text).map(({ stem }) => stem)
    const spread = 'Le virus a contaminé vingt ports de la côte'
    expect(asked('fr', `${spread} en décembre.`)).toHaveLength(1)
    expect(asked('fr', `${spread} depuis son apparition en décembre.`)).toEqual([])
    expect(
      asked('fr', 'Le port de Lenne annonce en mai 2013 la tenue d’une foire aux bateaux.'),
    ).toHaveLength(1)
    expect(asked('fr', 'Le port de Lenne annonce la tenue d’une foire aux bateaux en mai 2013.')).toEqual([])
    expect(asked('en', 'The mayor of Merrow announced the closure of the port in June.')).toEqual([])
    expect(asked('fr', 'Le fort de Lenne a été pris, le 12 mai 2015, par les rebelles.')).toHaveLength(1)
    const filmed = 'Rami Brenn a filmé la destruction, le 12 mai 2015, par les rebelles, du fort de Lenne.'
    expect(asked('fr', filmed)).toEqual([])
  })

  it('is not what the date right behind the event tells', () => {
    const article =
      'Après la rupture du barrage de Lorme, le 4 mars 1987, la vase est poussée vers les quais par deux crues.'
    expect(askedBy('fr', 'date', article)).toEqual([])
    expect(statements(article).join('\n')).not.toMatch(/^Le 4 mars/m)
    expect(
      askedBy('fr', 'date', 'Lors de la fête du port, le 12 mai 2014, la mairie a ouvert le nouveau quai.'),
    ).toMatchObject([{ key: 'le 12 mai 2014' }])
  })
})

describe('a participle behind a comma', () => {
  it('is asked of no noun that stands inside another one, where it agrees with both', () => {
    expect(
      askedBy(
        'fr',
        'date',
        'Le chanteur refuse son éviction de la chaîne Lumen, rendue publique le 18 mai 2019.',
      ),
    ).toEqual([])
    expect(
      askedBy('fr', 'date', 'Le chanteur a quitté la chaîne Lumen, rachetée par une banque le 18 mai 2019.'),
    ).toMatchObject([{ key: 'le 18 mai 2019' }])
  })
})

describe('what somebody hopes', () => {
  it('is told with it, though it is quoted', () => {
    const article =
      'Jeanne Carel a espéré « en finir avec la grippe en deux ans », lors d’une réunion à Lenne.'
    expect(statements(article).filter(one => /a espéré,? lors/.test(one))).toEqual([])
  })
})
