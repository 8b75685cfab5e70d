import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import type { Language } from '@/lib/model/language'
import { candidateStages } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'

const refused = (language: Language, text: string) =>
  finish(candidateStages(anArticle(language, text), { seed: 1 })).rejected.filter(
    ({ rule }) => rule === 'others-too',
  )

describe('one of a list of names', () => {
  const listed = (also: string) =>
    `Gabor Marlow, Saul Bell, Milan Kurtz and John Upton ${also}feature on the wall of the town hall of Varne.`
  it('is no gap where the sentence says that there are more', () => {
    expect(refused('en', listed('also ')).length).toBeGreaterThan(0)
    expect(refused('en', listed(''))).toEqual([])
  })
})

describe('who does what others have done', () => {
  it('is not asked for', () => {
    const told = (also: string) => `Paul Morvane${also} a vendu la barque de Norbourg en mai 2012.`
    expect(refused('fr', told(', lui aussi,')).length).toBeGreaterThan(0)
    expect(refused('fr', told(''))).toEqual([])
    expect(
      refused('en', 'Ada Brenn, too, sold the old harbour of Tarnby in May 2012.').length,
    ).toBeGreaterThan(0)
  })
})
