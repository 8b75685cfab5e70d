import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aDocument, clauseOf, words } from '../../support/a-document'

const read = (language: Language, text: string, lemma: string) => {
  const document = aDocument(language, text)
  const clause = clauseOf(document, lemma)
  return {
    kind: clause.kind,
    subject: words(document, clause.subject.phrase?.span),
    verb: words(document, clause.verb.span),
    tense: clause.verb.tense,
    complements: clause.complements.map(c => `${c.role}:${words(document, c.span)}`),
    clause,
  }
}

describe('subjects of French', () => {
  it.each([
    [
      'past an apposition and a relative between dashes',
      'Jean Roy, chef de la société Norvane – qui a fermé deux sites – ne dirige pas la délégation.',
      'diriger',
      'Jean Roy',
    ],
    [
      'past a relative whose verb has an object',
      'La société qui fabrique les moteurs a vendu son siège.',
      'vendre',
      'La société',
    ],
    [
      'past two relatives between commas',
      'Les travaux sur ce pont, dont la ville espère qu’il remplacera le bac vers Blaye, ont commencé.',
      'commencer',
      'Les travaux sur ce pont',
    ],
    [
      'past a participle between commas',
      'Le mouvement, lancé dimanche par les agents, dure encore.',
      'durer',
      'Le mouvement',
    ],
    ['after a reporting verb', 'Il pleut, a annoncé mercredi la société.', 'annoncer', 'la société'],
    ['shared by joined verbs', 'La maire a signé le contrat et quittera la ville.', 'quitter', 'La maire'],
    [
      'shared past a joined name',
      'Le roi salue les liens entre la France et la Suède et promet un traité.',
      'promettre',
      'Le roi',
    ],
    [
      'of their own after a joined object',
      'Le glacier a perdu sa neige et son front recule.',
      'reculer',
      'son front',
    ],
    [
      'joined to one another',
      'Le secrétaire à la Mer et le chef du port arrivent.',
      'arriver',
      'Le secrétaire à la Mer et le chef du port',
    ],
    ['after a date', 'Vendredi, la troupe jouera à Metz.', 'jouer', 'la troupe'],
    ['of a relative', 'Ils vendent les bateaux qui rouillent.', 'rouiller', 'les bateaux'],
  ])('%s', (_, text, lemma, subject) => {
    expect(read('fr', text, lemma).subject).toBe(subject)
  })

  it('are missing, and said to be, where il stands for nobody', () => {
    for (const text of ['Il faut partir.', 'Il s’agit d’un accord.', 'Il y a deux ponts.'])
      expect(aDocument('fr', text).clauses[0]?.subject).toMatchObject({ kind: 'impersonal', phrase: null })
  })
})

describe('verbs of French', () => {
  it('know passive, negation, reflexive, modal and tense', () => {
    expect(read('fr', 'Les négociations n’ont pas été retardées.', 'retarder').clause.verb).toMatchObject({
      passive: true,
      negated: true,
      tense: 'past',
    })
    expect(read('fr', 'Elle s’est rendue à Oslo.', 'rendre').clause.verb).toMatchObject({
      reflexive: true,
      passive: false,
      tense: 'past',
    })
    expect(read('fr', 'Ils pourraient cibler la ville.', 'cibler').clause.verb).toMatchObject({
      modal: 'pouvoir',
      tense: 'conditional',
    })
    expect(read('fr', 'Elle est partie.', 'partir').clause.verb).toMatchObject({
      passive: false,
      tense: 'past',
    })
  })
})

describe('complements of French', () => {
  it('come with their role and preposition', () => {
    expect(
      read('fr', 'En 2019, la ville a vendu le pont à un fonds pour 3 millions d’euros.', 'vendre')
        .complements,
    ).toEqual(['oblique:En 2019', 'object:le pont', 'oblique:à un fonds', 'oblique:pour 3 millions d’euros'])
    expect(read('fr', 'Le pont est financé par la région.', 'financer').complements).toEqual([
      'agent:par la région',
    ])
    expect(read('fr', 'La maire a déclaré jeudi que le pont tombait.', 'déclarer').complements).toEqual([
      'oblique:jeudi',
      'clause:que le pont tombait',
    ])
    expect(
      read('fr', 'Les ventes ont baissé en raison de la pluie.', 'baisser').clause.complements[0],
    ).toMatchObject({ preposition: 'en raison de' })
  })
})

describe('clauses of English', () => {
  it.each([
    ['The club founded in 1904 won the cup.', 'win', 'The club'],
    ['The firm, which owns the train, announced a delay.', 'announce', 'The firm'],
    ['“It works,” said the spokesman.', 'say', 'the spokesman'],
  ])('%s', (text, lemma, subject) => {
    expect(read('en', text, lemma).subject).toBe(subject)
  })

  it('know passives and their agent', () => {
    const { clause, complements } = read('en', 'The protest was dismissed by the jury.', 'dismiss')
    expect(clause.verb.passive).toBe(true)
    expect(complements).toEqual(['agent:by the jury'])
  })
})
