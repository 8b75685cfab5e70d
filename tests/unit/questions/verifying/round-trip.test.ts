import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { articleOf, spanOf } from '../../../support/a-question'

const mill = 'Le moulin de Brelac compte 40 salariés.'
const hurt = 'Lise Vannier a été blessée par une poutre.'
const fr = readArticle(
  articleOf('fr', [
    `Le village de Sorbes a été touché par la grêle. ${hurt} Le bourg de Lenne a été touché par la grêle.`,
    `${mill} En juin, Karim Saïd a acheté le moulin de Brelac. Odile Ferrand dirige la mairie de Sorbes.`,
    'La verrerie de Tamont compte 52 salariés. En 2012, Karim Saïd a vendu la verrerie de Tamont.',
    'Paul Roux a été élu en mars 2014. Les électeurs rappellent que Paul Roux a été élu en 2014.',
  ]),
)
const won = 'The tug Marigold won the race in 1998.'
const sold = 'Tom Ashby sold the ferry Heron to Mara Quill in May.'
const en = readArticle(
  articleOf('en', [
    `${won} The crew painted 40 lamps. The tug Marigold won the race in 2004.`,
    `${sold} Ida Crane carved 12 oars. In June, Ida Crane carved 30 oars.`,
  ]),
)

type Asked = {
  class: QuestionClass
  stem: string
  key: string
  evidence: string
  keyClass?: KeyClass
  /** Words around the key, to tell it from the same words elsewhere; null: nobody said where it stands. */
  at?: string | null
}

function candidate(document: Document, asked: Asked): Candidate {
  const around = asked.at === undefined ? asked.evidence : asked.at
  const place = around === null ? null : spanOf(document.article, around)
  const offset = around === null ? -1 : around.indexOf(asked.key)
  return {
    content: {
      kind: 'short-answer',
      stem: asked.stem,
      key: { text: asked.key, class: asked.keyClass ?? 'phrase', accepted: [] },
    },
    class: asked.class,
    evidence: [spanOf(document.article, asked.evidence)],
    keySpan:
      place && offset >= 0
        ? { start: place.start + offset, end: place.start + offset + asked.key.length }
        : null,
    fact: 'f',
    difficulty: 'medium',
    explanation: null,
    origin: { engine: 'builtin', rule: 'test', confidence: 0.9 },
  }
}

const verdict = (document: Document, asked: Asked) => verifyCandidate(candidate(document, asked), document)

describe('the way back from a stem to its key', () => {
  it('refuses a date when another year answers as well', () => {
    const asked: Asked = {
      class: 'date',
      stem: 'In what year did the tug Marigold win the race?',
      key: '1998',
      evidence: won,
      keyClass: 'date',
    }
    expect(verdict(en, asked)?.rule).toBe('answered-otherwise')
    expect(verdict(en, asked)?.reason).toContain('2004')
  })

  it('takes a month and its year for one date', () => {
    const evidence = 'Paul Roux a été élu en mars 2014.'
    const stem = 'Quand Paul Roux a-t-il été élu\u202f?'
    expect(verdict(fr, { class: 'date', stem, key: 'mars 2014', evidence, keyClass: 'date' })).toBeNull()
  })

  it('refuses a place when another one of its kind has undergone the same', () => {
    const evidence = 'Le village de Sorbes a été touché par la grêle.'
    const stem = 'Quel village a été touché par la grêle\u202f?'
    const asked: Asked = { class: 'what', stem, key: 'Le village de Sorbes', evidence }
    expect(verdict(fr, asked)?.reason).toContain('Lenne')
  })

  it('lets a number stand that the article tells of something else', () => {
    const stem = 'Combien de salariés le moulin de Brelac compte-t-il\u202f?'
    expect(verdict(fr, { class: 'number', stem, key: '40', evidence: mill, keyClass: 'number' })).toBeNull()
  })

  it('refuses a number that changes with the time, where the stem tells no time', () => {
    const evidence = 'Ida Crane carved 12 oars.'
    const asked: Asked = {
      class: 'number',
      stem: 'How many oars did Ida Crane carve?',
      key: '12',
      evidence,
      keyClass: 'number',
    }
    expect(verdict(en, asked)?.rule).toBe('answered-otherwise')
    const june: Asked = {
      ...asked,
      stem: 'How many oars did Ida Crane carve in June?',
      key: '30',
      evidence: 'In June, Ida Crane carved 30 oars.',
    }
    expect(verdict(en, june)).toBeNull()
  })

  it('reads the clause again: who bought is not who sold', () => {
    const stem = 'Who sold the ferry Heron in May?'
    expect(verdict(en, { class: 'who', stem, key: 'Tom Ashby', evidence: sold })).toBeNull()
    const wrong = verdict(en, { class: 'who', stem, key: 'Mara Quill', evidence: sold })
    expect(wrong?.rule).toBe('answered-otherwise')
    expect(wrong?.reason).toContain('Tom Ashby')
  })

  it('finds the place of a key that comes without one', () => {
    const asked: Asked = {
      class: 'date',
      stem: 'In what year did the tug Marigold win the race?',
      key: '1998',
      evidence: won,
      keyClass: 'date',
      at: null,
    }
    expect(verdict(en, asked)?.rule).toBe('answered-otherwise')
  })

  it('refuses evidence that tells of something else than the stem asks', () => {
    const stem = 'Combien de salariés la verrerie de Tamont compte-t-elle\u202f?'
    expect(verdict(fr, { class: 'number', stem, key: 'Lise Vannier', evidence: hurt })?.rule).toBe(
      'not-found',
    )
  })
})
