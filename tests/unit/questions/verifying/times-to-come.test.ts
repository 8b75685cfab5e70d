import { describe, expect, it } from 'vitest'
import { deictic } from '@/lib/questions/verifying/item-rules/deictic'
import { viewItem } from '@/lib/questions/verifying/item-view'
import { anArticle } from '../../../support/an-article'

const points = (language: 'fr' | 'en', stem: string) =>
  deictic.find(
    viewItem(
      {
        content: { kind: 'true-false', stem, key: true },
        evidence: [{ start: 0, end: 5 }],
        origin: { engine: 'builtin', rule: 'told', confidence: 1 },
        class: 'statement',
      },
      anArticle(language, stem),
    ),
  ).length > 0

describe('a time to come', () => {
  it('depends on the day of writing', () => {
    expect(points('fr', 'La ville n’a plus de place pour la rentrée prochaine.')).toBe(true)
    expect(points('fr', 'La ville n’a plus de place pour la rentrée de 2017.')).toBe(false)
    expect(points('en', 'The races in the weeks ahead may bear out the findings.')).toBe(true)
    expect(points('en', 'The races in the weeks of May may bear out the findings.')).toBe(false)
  })
})
