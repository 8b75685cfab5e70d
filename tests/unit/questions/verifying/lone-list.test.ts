import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import { candidateStages } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'

const refused = (text: string) =>
  finish(candidateStages(anArticle('en', text), { seed: 1 })).rejected.filter(
    ({ rule }) => rule === 'lone-list',
  )

describe('a gap in a list of names', () => {
  it('is not asked for where next to nothing is told of them', () => {
    expect(refused('Ada Brenn, Carl Moss and Dan Roe have joined in.').length).toBeGreaterThan(0)
    expect(refused('Ada Brenn, Carl Moss and Dan Roe have sold the old mill of Tarnby to a bank.')).toEqual(
      [],
    )
  })
})
