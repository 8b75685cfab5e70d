import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { lostComparison } from '@/lib/questions/verifying/candidate-rules/lost-comparison'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function verdict(sentence: string, stem: string, subject: string, key = true) {
  const { candidate, document } = aStatement(sentence, stem, subject, key)
  return verifyCandidate(candidate, document)?.rule ?? null
}

function aStatement(sentence: string, stem: string, subject: string, key = true) {
  const document = aDocument('fr', sentence)
  const at = document.article.text.indexOf(subject)
  const candidate: Candidate = {
    content: { kind: 'true-false', stem, key },
    class: 'statement',
    evidence: [{ start: 0, end: document.article.text.length }],
    keySpan: { start: at, end: at + subject.length },
    ...plainCandidate,
  }
  return { candidate, document }
}

describe('verbs of two clauses', () => {
  it('do not stand side by side', () => {
    const sentence = 'La porte de Vernoy était fermée et Anne Vial a ouvert la grille du port.'
    expect(verdict(sentence, 'La porte de Vernoy était a ouvert la grille du port.', 'La porte')).toBe(
      'lost-joint',
    )
    expect(verdict(sentence, 'Anne Vial a ouvert la grille du port.', 'Anne Vial')).toBeNull()
  })

  it('are not joined over the comma that parts them', () => {
    const sentence =
      'Le règlement demande à la régie de Vernoy, chargée du port, de publier un guide pour les pêcheurs.'
    const torn = 'La régie de Vernoy est chargée du port de publier un guide pour les pêcheurs.'
    expect(verdict(sentence, torn, 'la régie')).toBe('lost-joint')
  })

  it('keep the preposition of an infinitive', () => {
    const sentence = 'La maire de Vernoy avait beaucoup à prouver dans cette affaire de port.'
    expect(verdict(sentence, 'La maire de Vernoy avait beaucoup prouver.', 'La maire')).toBe('lost-joint')
  })
})

describe('words of degree', () => {
  it('stand before what they strengthen', () => {
    const sentence = 'Anne Vial comprend très vite la nécessité de vendre le port.'
    expect(verdict(sentence, 'Anne Vial comprend très la nécessité de vendre le port.', 'Anne Vial')).toBe(
      'split-adverb',
    )
    expect(
      verdict(sentence, 'Anne Vial comprend très vite la nécessité de vendre le port.', 'Anne Vial'),
    ).toBeNull()
  })

  it('are compared with what they are compared with', () => {
    const sentence =
      'La houle de Vernoy est plus forte chez les anciens que chez les jeunes parmi les marins.'
    const half = 'La houle de Vernoy est plus forte chez les jeunes parmi les marins.'
    const { candidate, document } = aStatement(sentence, half, 'La houle')
    expect(lostComparison.refuse(viewCandidate(candidate, document))).toContain('is compared')
  })

  it('keep what they are amounts of', () => {
    const sentence =
      'Les chantiers de Vernoy produisaient plus de barques que le port à un stade précoce de la saison.'
    const half = 'Les chantiers de Vernoy produisaient à un stade précoce de la saison.'
    expect(verdict(sentence, half, 'Les chantiers')).toBe('lost-amount')
  })
})

describe('what goes on in quotation marks', () => {
  it('is not left behind', () => {
    const sentence = 'La nouvelle fête du port débutera à Vernoy sous le slogan "La mer pour toutes".'
    expect(
      verdict(sentence, 'La nouvelle fête du port débutera à Vernoy sous le slogan.', 'La nouvelle'),
    ).toBe('cut-short')
  })

  it('keeps what the quoted words are of', () => {
    const sentence = 'Anne Vial a dénoncé à Vernoy la "légèreté" des patrons du port.'
    expect(verdict(sentence, 'Anne Vial a dénoncé à Vernoy la "légèreté".', 'Anne Vial')).toBe('cut-short')
    const more = 'Anne Vial reconnaît à Vernoy une "part de faute" dans la colère des marins.'
    expect(verdict(more, 'Anne Vial reconnaît à Vernoy une "part de faute".', 'Anne Vial')).toBe('cut-short')
    expect(
      verdict(sentence, 'Anne Vial a dénoncé à Vernoy la "légèreté" des patrons du port.', 'Anne Vial'),
    ).toBeNull()
  })
})

describe('half of what a conjunction joins', () => {
  it.each([
    [
      'Hugo Vial a été condamné en 2011 pour vol et en 2018 pour recel.',
      'Hugo Vial a été condamné en 2011 pour vol et en 2018.',
      'Hugo Vial',
    ],
    [
      'Les proches des peintres Vial, Roux et Brun ont décoré la salle du port.',
      'Les proches des peintres Vial ont décoré la salle du port.',
      'Les proches',
    ],
    [
      'Hugo Vial jouera avec Anne Roux et Ivo Brun, alias Lise et Tom.',
      'Hugo Vial jouera avec Anne Roux et Ivo Brun et Tom.',
      'Hugo Vial',
    ],
    [
      'Les plaintes du port de Vernoy ont été classées ou sont restées sans suite.',
      'Les plaintes du port de Vernoy ont été classées.',
      'Les plaintes',
    ],
    [
      'Les gardes de Vernoy ont fait reculer la foule et face à la pluie, la fête a été annulée.',
      'Les gardes de Vernoy ont fait reculer la foule et face à la pluie.',
      'Les gardes',
    ],
  ])('is refused: %s', (sentence, stem, subject) => {
    expect(verdict(sentence, stem, subject)).toBe('half-join')
  })
})

describe('the end of a French statement', () => {
  it.each([
    ['La mer de Vernoy joue un rôle essentiel', 'dans la vie du port.'],
    ['Les visiteurs de Vernoy attendent une heure pour discuter', 'avec la gardienne du port.'],
    ['La coque de Vernoy est une forme ronde', 'qui rappelle la lune.'],
  ])('does not leave "%s" without what follows', (kept, lost) => {
    expect(verdict(`${kept} ${lost}`, `${kept}.`, kept.split(' ').slice(0, 2).join(' '))).toBe('cut-short')
  })

  it('is that of the article where it was altered', () => {
    const sentence = 'Les barques de Vernoy reçoivent 20 % à 40 % des poissons du port.'
    expect(verdict(sentence, 'Les barques de Vernoy reçoivent 10 % à 40 %.', '20 %', false)).toBe('cut-short')
  })
})

describe('what stands behind the end', () => {
  it('is what a colon announces', () => {
    const sentence = 'Les gardes de Vernoy mettent en garde les marins : il est trop tôt pour partir en mer.'
    expect(verdict(sentence, 'Les gardes de Vernoy mettent en garde les marins.', 'Les gardes')).toBe(
      'open-colon',
    )
  })

  it('is what tells which new thing a key means', () => {
    const sentence = 'Anne Vial a lancé une invitation surprenante adressée au ministre de la Mer.'
    const document = aDocument('fr', sentence)
    const key = 'une invitation surprenante'
    const at = sentence.indexOf(key)
    const candidate: Candidate = {
      content: {
        kind: 'short-answer',
        stem: 'Qu’a lancé Anne Vial\u202f?',
        key: { text: key, class: 'phrase', accepted: [] },
      },
      class: 'what',
      evidence: [{ start: 0, end: document.article.text.length }],
      keySpan: { start: at, end: at + key.length },
      ...plainCandidate,
    }
    expect(verifyCandidate(candidate, document)?.rule).toBe('cut-short')
  })
})
