import { describe, expect, it } from 'vitest'
import { halfJoin } from '@/lib/questions/verifying/candidate-rules/half-join'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

function refused(sentence: string, stem: string): string | null {
  const document = aDocument('en', sentence)
  const content = {
    kind: 'short-answer' as const,
    stem,
    key: { text: 'Ada Brenn', class: 'person' as const, accepted: [] },
  }
  const start = document.article.text.indexOf(sentence)
  const evidence = [{ start, end: start + sentence.length }]
  const candidate = { content, class: 'who' as const, evidence, keySpan: null, ...plainCandidate }
  return halfJoin.refuse(viewCandidate(candidate, document))
}

describe('the first of a list of bare nouns', () => {
  const stem = 'Who sprinkled elements of jazz?'

  it('is not asked without the others, wherever the tree hung them', () => {
    const list =
      'For Tarnby Hall (1993), Ada Brenn sprinkled elements of jazz, folk and hip hop into the mix.'
    expect(refused(list, stem)).toContain('"folk"')
  })

  it('is asked where a comma opens something else', () => {
    expect(refused('Ada Brenn sprinkled elements of jazz, and the drums went.', stem)).toBeNull()
    expect(
      refused('Ada Brenn sprinkled elements of jazz, the drums and a horn fell silent.', stem),
    ).toBeNull()
  })
})
