import { describe, expect, it } from 'vitest'
import type { ContentOf } from '@/lib/model/question'
import type { Points } from '@/lib/model/score'
import { judgeEachGap, scoreResponse } from '@/lib/scoring/score-response'

const typed = (text: string, accepted: string[] = []) => ({
  key: { text, class: 'person' as const, accepted },
})
const option = (id: string, correct = false) => ({ id, text: id, correct })
const content: ContentOf<'cloze'> = {
  kind: 'cloze',
  stem: '____ sold ____ the ____.',
  gaps: [typed('Rochat'), typed('Rochas'), { options: [option('boat', true), option('mill')] }],
}
const article = { language: 'fr' as const, text: '' }
const fill = (first: string, second: string, optionId: string | null) => ({
  kind: 'cloze' as const,
  fillings: [{ text: first }, { text: second }, { optionId }],
})
const score = (response: ReturnType<typeof fill>, points = 1, decided: (Points | null)[] = []) =>
  scoreResponse({ content, points, evidence: [] }, response, article, decided)

describe('a cloze of several gaps', () => {
  it('gives each gap the same share, exactly', () => {
    expect(score(fill('Rochat', 'Rochas', 'boat')).points).toEqual({ n: 1, d: 1 })
    expect(score(fill('Rochat', '', 'mill'))).toMatchObject({ outcome: 'partial', points: { n: 1, d: 3 } })
    expect(score(fill('Rochat', 'Rochas', null), 2).points).toEqual({ n: 4, d: 3 })
    expect(score(fill('Bo', 'Cy', null)).outcome).toBe('rejected')
    expect(score(fill(' ', '', null)).outcome).toBe('blank')
  })

  it('takes the name of another gap for no typing error', () => {
    const judged = (response: ReturnType<typeof fill>) =>
      judgeEachGap({ content, points: 1, evidence: [] }, response, article).map(({ outcome }) => outcome)
    expect(judged(fill('Rochas', 'Rochat', 'boat'))).toEqual(['rejected', 'rejected', 'accepted'])
  })

  it('tells gap by gap what became of it', () => {
    expect(score(fill('Rochat', 'Cy', null)).reason).toEqual({
      code: 'gaps-filled',
      params: { right: 1, of: 3, gaps: 'accepted rejected blank' },
    })
  })

  it('lets a person decide on a gap, before its key and without the others', () => {
    const response = fill('Bo', 'Rochas', null)
    expect(score(response, 3, [{ n: 1, d: 1 }]).points).toEqual({ n: 2, d: 1 })
    expect(score(response, 3, [null, { n: 0, d: 1 }]).points).toEqual({ n: 0, d: 1 })
    expect(score(response, 3, [{ n: 1, d: 2 }, null, null]).points).toEqual({ n: 3, d: 2 })
  })

  it('leaves what is of another shape to a person', () => {
    const other = { kind: 'cloze' as const, fillings: [{ text: 'Rochat' }] }
    expect(scoreResponse({ content, points: 1, evidence: [] }, other, article)).toMatchObject({
      outcome: 'review',
      points: { n: 0, d: 1 },
    })
  })
})
