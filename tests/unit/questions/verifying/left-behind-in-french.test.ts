import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function verdict(sentence: string, stem: string, key: string) {
  const document = aDocument('fr', sentence)
  const at = document.article.text.indexOf(key)
  const candidate: Candidate = {
    content: { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
    class: 'organisation',
    evidence: [{ start: 0, end: document.article.text.length }],
    keySpan: { start: at, end: at + key.length },
    ...plainCandidate,
  }
  return verifyCandidate(candidate, document)?.rule ?? null
}

describe('what a French stem leaves behind', () => {
  it('is not what there is most of', () => {
    const sentence =
      'La régie Solvic est l’entreprise de Vernoy qui emploie le plus de chauffeurs frontaliers.'
    const stem = (end: string) => `Quelle régie est l’entreprise de Vernoy qui emploie le plus${end}\u202f?`
    expect(verdict(sentence, stem(''), 'Solvic')).toBe('cut-short')
    expect(verdict(sentence, stem(' de chauffeurs frontaliers'), 'Solvic')).not.toBe('cut-short')
  })

  it('is not what something is like', () => {
    const sentence = 'La chapelle Saint-Roch de Vernoy a été touchée par un incendie similaire en mars 2019.'
    const stem = (end: string) =>
      `Quelle chapelle de Vernoy a été touchée par un incendie${end} en mars 2019\u202f?`
    expect(verdict(sentence, stem(' similaire'), 'Saint-Roch')).toBe('vague-stem')
    expect(verdict(sentence, stem(''), 'Saint-Roch')).not.toBe('vague-stem')
  })

  it('is not the other half of a negation', () => {
    const sentence = 'À Vernoy, jamais un maire n’a été condamné pour abus de pouvoir.'
    const stem = (by: string) => `Pourquoi le maire n’a-t-il ${by}été condamné à Vernoy\u202f?`
    expect(verdict(sentence, stem(''), 'pour abus de pouvoir')).toBe('half-negation')
    expect(verdict(sentence, stem('jamais '), 'pour abus de pouvoir')).not.toBe('half-negation')
  })

  it('is not the letter that says which', () => {
    const sentence = 'Sur un an, la catégorie A montre une baisse du chômage à Vernoy.'
    const stem = (which: string) => `Où la catégorie ${which}montre-t-elle une baisse du chômage\u202f?`
    expect(verdict(sentence, stem(''), 'Vernoy')).toBe('lost-letter')
    expect(verdict(sentence, stem('A '), 'Vernoy')).not.toBe('lost-letter')
  })

  it('is not what is done the same way', () => {
    const sentence = 'Anne Vial et Paul Rey se sont justifiés de la même façon à Vernoy.'
    expect(verdict(sentence, 'Où Anne Vial s’est-elle justifiée de la même façon\u202f?', 'Vernoy')).toBe(
      'vague-stem',
    )
  })
})

describe('a name that two have', () => {
  it('is not taken for the one who is told of less', () => {
    const article = [
      'Le maire Hugo Vial a signé avec Anne Vial. Hugo Vial est né à Vernoy.',
      'Vial a vendu le port à Lenne.',
    ]
    const document = aDocument('fr', ...article)
    const { text } = document.article
    const start = text.indexOf('Vial a vendu')
    const at = text.indexOf('Lenne')
    const rule = (name: string) =>
      verifyCandidate(
        {
          content: {
            kind: 'short-answer',
            stem: `Dans quelle ville ${name} a vendu le port\u202f?`,
            key: { text: 'Lenne', class: 'place', accepted: [] },
          },
          class: 'place',
          evidence: [{ start, end: text.length }],
          keySpan: { start: at, end: at + 5 },
          ...plainCandidate,
        },
        document,
      )?.rule ?? null
    expect(rule('Anne Vial')).toBe('ambiguous-name')
    expect(rule('Hugo Vial')).not.toBe('ambiguous-name')
  })
})
