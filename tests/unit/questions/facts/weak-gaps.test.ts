import { describe, expect, it } from 'vitest'
import { gapped } from '@/lib/questions/asking/candidates-of'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { isOfQuiz, leastOfQuiz } from '@/lib/questions/facts/is-of-quiz'
import { weakGaps } from '@/lib/questions/facts/requested/weak-gaps'
import { floor } from '@/lib/questions/ranking/choose-questions'
import { aDocument } from '../../../support/a-document'

describe('a gap that no quiz shows', () => {
  const document = aDocument('en', 'The old lock at Leeds was sold to a shrewd harbour master in May 1958.')
  const keys = (facts: ReturnType<typeof findFacts>) =>
    facts.filter(({ rule }) => rule === 'gap').map(({ key }) => key.text)

  it('is made for whoever selects its words alone', () => {
    expect(keys(findFacts(document))).toEqual(expect.arrayContaining(['Leeds', 'May 1958']))
    expect(keys(findFacts(document))).not.toContain('shrewd harbour master')
    expect(keys(weakGaps(document, 0))).toContain('shrewd harbour master')
    expect(keys(weakGaps(document, 0))).not.toContain('Leeds')
  })

  it('is one that choosing would have left out', () => {
    expect(leastOfQuiz * gapped).toBeLessThanOrEqual(floor)
    expect(isOfQuiz({ form: 'gap', confidence: floor / gapped })).toBe(true)
  })
})
