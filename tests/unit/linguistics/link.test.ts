import { describe, expect, it } from 'vitest'
import { aDocument, clauseOf, referentOf, words } from '../../support/a-document'

describe('mention links', () => {
  it('carry a pronoun across a sentence past the masculine nouns of an apposition', () => {
    const document = aDocument(
      'fr',
      'Henri Tavel, chef du groupe suédois d’extraction de cuivre Norvane – qui a subi un grave échec au Chili – ne faisait pas partie de la délégation de Lambert. Au lieu de cela, il s’est rendu au Pérou, a annoncé mardi la société.',
    )
    expect(referentOf(document, 'il')).toBe('Henri Tavel')
    expect(referentOf(document, 'la société')).toBe('Norvane')
  })

  it('are refused where two women could own the pronoun', () => {
    const document = aDocument(
      'fr',
      'Mme Roche a laissé son numéro à Mme Ferrand. Elle lui a promis un rapport.',
    )
    expect(clauseOf(document, 'promettre').subject).toMatchObject({
      kind: 'pronoun',
      phrase: { chain: null },
    })
  })

  it('are refused where two people could own an English pronoun', () => {
    const document = aDocument('en', 'Visser whispered something to Hale on the stage. She is to be married.')
    expect(referentOf(document, 'She')).toBeNull()
  })

  it('give a family name to its only bearer', () => {
    const document = aDocument('fr', 'La directrice Jeanne Tavel est partie. Tavel reviendra.')
    expect(document.chains.filter(chain => chain.class === 'person').map(chain => chain.name)).toEqual([
      'Jeanne Tavel',
    ])
  })

  it('leave a family name alone that two people bear', () => {
    const document = aDocument('fr', 'Le maire Paul Tavel a vu le préfet Louis Tavel. Tavel est parti.')
    const alone = document.chains.find(chain => chain.name === 'Tavel')
    expect(alone?.mentions[0]?.confidence).toBeLessThan(0.5)
  })

  it('tell two bearers of one name apart by their title', () => {
    const document = aDocument('fr', 'La juge Jeanne Tavel a vu le préfet Louis Tavel. Mme Tavel est partie.')
    expect(clauseOf(document, 'partir').subject.phrase?.chain).toBe(
      document.chains.findIndex(chain => chain.name === 'Jeanne Tavel'),
    )
  })

  it('put an acronym with the name before it', () => {
    const document = aDocument('fr', 'Le Syndicat des pêcheurs du Ponant (SPP) négocie. Le SPP signera.')
    const chain = document.chains.find(({ name }) => name === 'Syndicat des pêcheurs du Ponant')
    expect(chain?.mentions.map(({ span }) => words(document, span))).toEqual([
      'Syndicat des pêcheurs du Ponant',
      'SPP',
      'SPP',
    ])
  })

  it('follow the subject of the governing verb', () => {
    const document = aDocument('fr', 'Les pêcheurs ont averti qu’ils bloqueraient le port.')
    expect(referentOf(document, 'ils')).toBe('Les pêcheurs')
  })

  it('look forward for nobody', () => {
    const document = aDocument('fr', 'Le préfet dort. Quand il est arrivé, le maire a souri.')
    expect(referentOf(document, 'il')).toBeNull()
  })

  it('give a possessive to the subject of its clause', () => {
    const document = aDocument('fr', 'Jeanne Tavel a vendu sa ferme.')
    expect(referentOf(document, 'sa')).toBe('Jeanne Tavel')
  })

  it('join a function to its only bearer', () => {
    const document = aDocument(
      'fr',
      'Louis Tavel, préfet du Cantal, est parti. Le préfet du Cantal reviendra.',
    )
    expect(referentOf(document, 'Le préfet du Cantal')).toBe('Louis Tavel')
  })
})
