import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function verdict(sentence: string, stem: string, subject: string) {
  const document = aDocument('fr', sentence)
  const at = document.article.text.indexOf(subject)
  const candidate: Candidate = {
    content: { kind: 'true-false', stem, key: true },
    class: 'statement',
    evidence: [{ start: 0, end: document.article.text.length }],
    keySpan: { start: at, end: at + subject.length },
    ...plainCandidate,
  }
  return verifyCandidate(candidate, document)?.rule ?? null
}

describe('a French statement', () => {
  const sentences = [
    ['Le verdict de Vernoy avait marqué un revers', 'pour la veuve de Hugo Vial.'],
    ['Anne Vial finalise à Vernoy un rapport sur le recours', 'contesté par la régie des eaux.'],
    ['Hugo Vial a annulé la réunion de Vernoy au moment', 'où la nouvelle tombait.'],
    ['La querelle de Vernoy oppose depuis mai la ligue entre les partisans du barrage', 'et les pêcheurs.'],
    ['Anne Vial va passer son temps à Vernoy avec les juges à dire', '"non, non, non".'],
    ['Les échantillons seront étudiés à Vernoy et en Afrique', 'du Sud.'],
  ]
  it.each(sentences)('does not end where "%s" goes on with what it is of', (kept, lost) => {
    expect(verdict(`${kept} ${lost}`, `${kept}.`, kept.split(' ').slice(0, 2).join(' '))).toBe('cut-short')
  })

  it.each([
    [
      'Anne Vial a conduit un chantier naval qui a réuni les deux rives de Lenne.',
      'Anne Vial a conduit un chantier naval.',
    ],
    [
      'Les 4 marins qui ont marché jusqu’à Lenne ont été bloqués au port.',
      'Les 4 marins ont été bloqués au port.',
    ],
  ])('keeps the relative that says which: %s', (said, kept) => {
    expect(verdict(said, kept, kept.split(' ').slice(0, 2).join(' '))).toBe('cut-relative')
    expect(verdict(said, said, kept.split(' ').slice(0, 2).join(' '))).not.toBe('cut-relative')
    expect(verdict(said.replace(' qui', ', qui').replace(' ont été', ', ont été'), kept, 'Anne')).not.toBe(
      'cut-relative',
    )
  })

  it('may tell what the second verb of a relative says', () => {
    const strike = 'La mairie de Lenne regrette une grève qui a fermé la halle et bloqué quarante marins.'
    expect(verdict(strike, 'La grève a bloqué quarante marins.', 'grève')).not.toBe('cut-relative')
  })

  it('keeps how much the article says', () => {
    const said = 'La disparition de Vernoy est encore plus ancienne pour le dossier de Lenne.'
    expect(verdict(said, said.replace('plus ', ''), 'La disparition')).toBe('cut-short')
    expect(verdict(said, said, 'La disparition')).not.toBe('cut-short')
  })

  it('may end before a time or a place of the verb', () => {
    const kept = 'Le conseil de Vernoy a voté la rénovation de la gare'
    expect(verdict(`${kept} lundi soir.`, `${kept}.`, 'Le conseil')).toBeNull()
    expect(verdict(`${kept} dans le calme.`, `${kept}.`, 'Le conseil')).toBeNull()
  })
})

describe('an infinitive', () => {
  it('keeps the preposition that joins it to its noun', () => {
    const said = 'Anne Vial a eu la surprise de voir débarquer six voisins à Vernoy.'
    expect(verdict(said, said.replace('surprise de voir', 'surprise voir'), 'Anne Vial')).toBe('cut-short')
    expect(verdict(said, said, 'Anne Vial')).not.toBe('cut-short')
  })
})

describe('broken French', () => {
  it('is a pronoun that only stressed the subject, and half a demonstrative', () => {
    const said = 'Anne Vial avait elle été condamnée à Vernoy cette nuit-là.'
    expect(verdict(said, 'Anne Vial avait elle été condamnée à Vernoy.', 'Anne Vial')).toBe('broken-grammar')
    expect(verdict(said, 'Anne Vial avait été condamnée à Vernoy la nuit-là.', 'Anne Vial')).toBe(
      'broken-grammar',
    )
    expect(verdict(said, 'Anne Vial avait été condamnée à Vernoy.', 'Anne Vial')).not.toBe('broken-grammar')
  })

  it('is “de” before a vowel, but not in a name', () => {
    const said = 'Anne de Orvane a fermé le port d’Orvane à Vernoy.'
    expect(verdict(said, said, 'Anne de Orvane')).not.toBe('broken-grammar')
    expect(verdict(said, 'Anne de Orvane a fermé le port de Orvane à Vernoy.', 'Anne de Orvane')).toBe(
      'broken-grammar',
    )
  })
})

describe('a French key', () => {
  const asked = (sentence: string, stem: string, key: string) => {
    const document = aDocument('fr', sentence)
    const at = document.article.text.indexOf(key)
    const candidate: Candidate = {
      content: { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
      class: 'what',
      evidence: [{ start: 0, end: document.article.text.length }],
      keySpan: { start: at, end: at + key.length },
      ...plainCandidate,
    }
    return verifyCandidate(candidate, document)?.rule ?? null
  }

  it('goes on behind a bracket', () => {
    const sentence = 'La régie de Vernoy rencontre l’opposition du président (LD) du conseil de Lenne.'
    expect(asked(sentence, 'Que rencontre la régie de Vernoy\u202f?', 'l’opposition du président')).toBe(
      'cut-short',
    )
  })

  it('points nowhere, not even inside', () => {
    const sentence = 'La régie de Vernoy a décidé de relancer ces deux enquêtes anciennes.'
    const stem = 'Qu’est-ce que la régie de Vernoy a décidé de faire\u202f?'
    expect(asked(sentence, stem, 'relancer ces deux enquêtes anciennes')).toBe('key-pointing')
  })
})
