import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aDocument, words } from '../../../support/a-document'

/** The main clause of a verb that a cleft tells: its subject, and its circumstances before the verb. */
function told(language: Language, text: string, lemma: string) {
  const document = aDocument(language, text)
  const clause = document.clauses.find(({ verb, kind }) => verb.lemma === lemma && kind === 'main')
  return clause
    ? [
        words(document, clause.subject.phrase?.span),
        ...clause.complements
          .filter(({ fronted }) => fronted)
          .map(complement => words(document, complement.span)),
      ]
    : null
}

describe('clefts are read as the one clause that they are', () => {
  it.each([
    ['C’est Paul Rey qui a signé le contrat.', 'signer', ['Paul Rey']],
    ['C’est la mairie de Lenne qui a payé les travaux.', 'payer', ['la mairie de Lenne']],
    [
      'C’est en 1999 que la coopérative de Brenne a ouvert son premier magasin.',
      'ouvrir',
      ['la coopérative de Brenne', 'en 1999'],
    ],
    [
      'C’est à Marie Dufour que le conseil a confié la direction du musée.',
      'confier',
      ['le conseil', 'à Marie Dufour'],
    ],
  ])('%s', (text, lemma, parts) => {
    expect(told('fr', text, lemma)).toEqual(parts)
  })

  it.each([
    ['It was Paul Rey who signed the contract.', 'sign', ['Paul Rey']],
    [
      'It was in 1999 that the Brenn cooperative opened its first shop.',
      'open',
      ['the Brenn cooperative', 'in 1999'],
    ],
  ])('%s', (text, lemma, parts) => {
    expect(told('en', text, lemma)).toEqual(parts)
  })

  it.each([
    ['denied', 'fr', 'Ce n’est pas Luc Ferrand qui a signé le contrat.', 'signer'],
    ['doubted', 'fr', 'C’est peut-être Luc Ferrand qui a signé le contrat.', 'signer'],
    ['doubted by its mood', 'fr', 'Ce serait Luc Ferrand qui a signé le contrat.', 'signer'],
    ['which one it is', 'fr', 'C’est la deuxième ville de Norvane qui interdit les voitures.', 'interdire'],
    ['the only one', 'fr', 'C’est la seule commune de Norvane qui interdit les voitures.', 'interdire'],
    ['what something is', 'fr', 'C’est un pont suspendu qui relie les deux rives.', 'relier'],
    ['denied', 'en', 'It was not Luke Ferrand who signed the contract.', 'sign'],
    ['the only one', 'en', 'It is the only town in Norvane that bans cars.', 'ban'],
  ] as const)('but not one that is %s (%s): %s', (_, language, text, lemma) => {
    expect(told(language, text, lemma)).toBeNull()
  })
})
