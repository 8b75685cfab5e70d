import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '@/lib/model/language'
import { readLinkTexts, splits } from '@/training/links/marks'
import { aDocument, clauseOf, referentOf, words } from '../../support/a-document'
import { linkFigures, measureLinks } from '../../support/measure-links'

// Networks load once, and not in the time of a test.
beforeAll(() => {
  aDocument('fr', 'Oui.')
  aDocument('en', 'Yes.')
}, 120_000)

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

  it('lead a pronoun to the thing that alone was the topic of the sentence before', () => {
    const tax = aDocument(
      'fr',
      'Le vieux pont attend la nuit sur la grève. La taxe, que le conseil avait abaissée pendant la crise, a été relevée en mai ; elle représente désormais 21 % de la facture.',
    )
    expect(referentOf(tax, 'elle')).toBe('La taxe')
    const either = aDocument('fr', 'La remorque a heurté une barque. Elle transportait des sacs de sel.')
    expect(referentOf(either, 'Elle')).toBeNull()
    const somebody = aDocument('fr', 'La fresque a été montrée à Mme Ferrand. Elle avait failli disparaître.')
    expect(referentOf(somebody, 'Elle')).toBeNull()
  })

  it('lead "le pays" to the country that its own sentence names', () => {
    const document = aDocument(
      'fr',
      'La Norvège et la Suède ont signé. La Norvège vote en mai. Pour la Suède, le pays compte sur le gel.',
    )
    expect(referentOf(document, 'le pays')).toBe('Suède')
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
    const document = aDocument(
      'fr',
      'La juge Jeanne Tavel a vu le préfet Louis Tavel. Mme Tavel dirige le tribunal.',
    )
    expect(clauseOf(document, 'diriger').subject.phrase?.chain).toBe(
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

  it('say why, by how much, and who was in the way', () => {
    const document = aDocument(
      'fr',
      'Jeanne Tavel a vendu sa ferme. Paul Roy a rencontré Marc Vidal. Il a promis une réponse.',
    )
    const mentions = document.chains.flatMap(chain => chain.mentions)
    expect(mentions.find(({ span }) => words(document, span) === 'sa')).toMatchObject({
      form: 'possessive',
      margin: 1,
      reason: 'only-one',
    })
    const refused = document.refusedLinks.find(({ span }) => words(document, span) === 'Il')
    expect(refused).toMatchObject({ reason: 'tie', form: 'pronoun' })
    expect(refused?.rivals.map(rival => words(document, rival)).sort()).toEqual(['Marc Vidal', 'Paul Roy'])
  })

  it('say that nobody is meant where nobody is', () => {
    const document = aDocument('fr', 'Le maire a parlé. Il faut attendre. Quand il dormait, le préfet riait.')
    expect(document.refusedLinks.map(({ span, reason }) => [words(document, span), reason])).toEqual([
      ['Il', 'impersonal'],
      ['il', 'forward'],
    ])
  })

  it('bar the subject of a verb, by any of its names, from being its object', () => {
    const document = aDocument(
      'fr',
      'Bernard Caron et sa sœur ont acheté un moulin. Ils l’ont vendu. La sœur de Caron le regrette.',
    )
    expect(referentOf(document, 'l’')).toBe('un moulin')
  })
})

describe('pronouns that follow pronouns', () => {
  it('go on about the one the article is about, past what he is and what he earned', () => {
    const document = aDocument(
      'en',
      'Owen Hart was a Welsh geologist and surveyor. He served as a captain in the militia. He earned a degree in botany in 1821. In 1830 he returned to Cardiff.',
    )
    const person = document.chains.find(({ name }) => name === 'Owen Hart')
    expect(person?.mentions.map(({ span }) => words(document, span))).toEqual(['Owen Hart', 'He', 'He', 'he'])
  })

  it('stay open together, with whom both may mean, where nobody can tell', () => {
    const document = aDocument('en', 'Mark met Paul in Leeds. He carried a suitcase. He looked tired.')
    const open = document.refusedLinks.filter(({ span }) => words(document, span) === 'He')
    expect(open).toHaveLength(2)
    for (const { rivals } of open)
      expect(rivals.map(rival => words(document, rival)).sort()).toEqual(['Mark', 'Paul'])
  })

  it('mean nobody who is named below them in the same sentence', () => {
    const document = aDocument('en', 'Anna Roe smiled. She thinks that Anna Roe should rest.')
    expect(referentOf(document, 'She')).toBeNull()
  })

  it('name nobody of the words that they speak', () => {
    const document = aDocument(
      'fr',
      'Jeanne Roche est arrivée à Lyon. « Louise Ferrand est partie. Louise Ferrand dort », a-t-elle ajouté.',
    )
    const refused = document.refusedLinks.find(({ span }) => words(document, span) === '-t-elle')
    expect(refused?.rivals.map(rival => words(document, rival)) ?? []).not.toContain('Louise Ferrand')
    expect(referentOf(document, '-t-elle')).not.toBe('Louise Ferrand')
  })
})

describe('names of one person', () => {
  it('are joined without the letters behind them, and by the first name where one person has it', () => {
    const document = aDocument(
      'en',
      'Hugh Arthur Pell FRS was born in Hull. Hugh Pell studied in Leiden. Hugh never married. Pell died in 1844.',
    )
    expect(document.chains.filter(chain => chain.class === 'person').map(chain => chain.name)).toEqual([
      'Hugh Arthur Pell',
    ])
  })

  it('stay apart where two people share the family', () => {
    const document = aDocument(
      'en',
      'Anna Pell taught in Hull. Her brother Hugh Pell lived in Leeds. Pell died in 1844.',
    )
    expect(document.refusedLinks.map(({ span }) => words(document, span))).toContain('Pell')
  })
})

describe('links of the mini-texts', () => {
  it.each(languages)('are a hundred and more, a third of them ties (%s)', language => {
    const texts = splits.flatMap(split => readLinkTexts(language, split))
    const ties = texts.filter(({ anaphors }) => anaphors.some(({ tie }) => tie))
    expect(texts.length).toBeGreaterThanOrEqual(100)
    expect(ties.length / texts.length).toBeGreaterThan(0.33)
  })

  it.each(languages.flatMap(language => splits.map(split => [language, split] as const)))(
    'are right in 95 of 100, and found in 60 (%s, %s)',
    (language, split) => {
      const figures = linkFigures(measureLinks(language, split))
      expect(figures.precision).toBeGreaterThanOrEqual(95)
      expect(figures.recall).toBeGreaterThanOrEqual(60)
      // Of the ties that are refused, the reader says so of nearly all.
      expect(figures.said / figures.refused).toBeGreaterThan(0.85)
    },
    60_000,
  )
})
