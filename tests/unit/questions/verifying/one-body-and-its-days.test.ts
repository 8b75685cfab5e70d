import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import { deictic } from '@/lib/questions/verifying/item-rules/deictic'
import { viewItem } from '@/lib/questions/verifying/item-view'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function judged(sentence: string, content: Candidate['content'], kind: Candidate['class'], key: string) {
  const document = aDocument('fr', sentence)
  const start = document.article.text.indexOf(key)
  return verifyCandidate(
    {
      content,
      class: kind,
      evidence: [{ start: document.article.text.indexOf(sentence), end: document.article.text.length }],
      keySpan: { start, end: start + key.length },
      ...plainCandidate,
    },
    document,
  )?.rule
}

describe('an option', () => {
  const among = (other: string) =>
    judged(
      'Le marin de Lenne a écrit au commandement de Daech en 2015.',
      {
        kind: 'multiple-choice',
        stem: 'À quelle organisation le marin de Lenne a-t-il écrit en 2015\u202f?',
        options: ['Daech', other, 'Croix-Rouge'].map((text, at) => ({
          id: `${at}`,
          text,
          correct: at === 0,
        })),
      },
      'organisation',
      'Daech',
    )

  it('is not the key by another of its names', () => {
    expect(among('État islamique')).toBe('key-alias-in-options')
    expect(among('Nations unies')).not.toBe('key-alias-in-options')
  })
})

describe('a time', () => {
  const found = (time: string) => {
    const sentence = `Ivo Brenn a vendu le port de Lenne ${time}.`
    const body = {
      content: { kind: 'true-false', stem: sentence, key: true } as const,
      class: 'statement' as const,
      evidence: [],
      origin: plainCandidate.origin,
    }
    return deictic.find(viewItem(body, aDocument('fr', sentence).article)).map(({ rule }) => rule)
  }

  it('is one that other days know', () => {
    expect(found('cet après-midi')).toEqual(['deictic'])
    expect(found('dans les derniers jours')).toEqual(['deictic'])
    expect(found('dans les derniers jours de la guerre')).toEqual([])
  })
})
