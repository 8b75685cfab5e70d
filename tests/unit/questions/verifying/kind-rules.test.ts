import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import { type QuestionBody, questionKinds } from '@/lib/model/question'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { articleOf } from '../../../support/a-question'
import { everyKind, ferryArticle } from '../../../support/every-kind'

const document = readArticle(ferryArticle)

function candidateOf({ content, class: asked, evidence }: QuestionBody): Candidate {
  return {
    content,
    class: asked,
    evidence,
    keySpan: null,
    fact: 'f',
    difficulty: 'medium',
    explanation: null,
    origin: { engine: 'builtin', rule: 'test', confidence: 0.9 },
  }
}

const errorsOf = (body: QuestionBody) =>
  findFlaws(body, ferryArticle)
    .filter(({ level }) => level === 'error')
    .map(({ rule }) => rule)
const rulesOf = (body: QuestionBody) => findFlaws(body, ferryArticle).map(({ rule }) => rule)

describe.each(questionKinds)('a sound %s candidate', kind => {
  it('is dropped by no rule', () => {
    expect(verifyCandidate(candidateOf(everyKind[kind]), document)).toBe(null)
  })
})

describe('several right options', () => {
  const body = everyKind['multiple-response']
  const marked = (right: string) => ({
    ...body,
    content: {
      ...body.content,
      options: body.content.options.map(one => ({ ...one, correct: right.includes(one.id) })),
    },
  })
  const worded = (id: string, text: string) => ({
    ...body,
    content: {
      ...body.content,
      options: body.content.options.map(one => (one.id === id ? { ...one, text } : one)),
    },
  })
  it('are two at least, and not all', () => {
    expect(errorsOf(marked('a'))).toContain('key-count-few')
    expect(errorsOf(marked(''))).toContain('key-count-few')
    expect(errorsOf(marked('abcde'))).toContain('key-count-all')
    expect(errorsOf(marked('acd'))).toEqual([])
  })
  it('each need their words in the evidence', () => {
    expect(errorsOf(worded('d', 'the captain’s Table'))).toContain('evidence-without-key')
  })
  it('are not said twice, nor by half', () => {
    expect(errorsOf(worded('b', 'a bell'))).toContain('duplicate-options')
    expect(rulesOf(worded('b', 'the bell of brass'))).toContain('overlapping-options')
  })
  it('leave no option out that the article says as well', () => {
    const article = articleOf('en', [
      'The town museum keeps the bell and the wheel. The town museum keeps the brass anchor too.',
    ])
    const stem = 'What does the town museum keep?'
    const options = ['the bell', 'the wheel', 'the brass anchor', 'the old funnel'].map((text, at) => ({
      id: `o${at}`,
      text,
      correct: at < 2,
    }))
    const asked = {
      ...body,
      content: { ...body.content, stem, options },
      evidence: [{ start: 0, end: 45 }],
    }
    expect(findFlaws(asked, article).map(({ rule }) => rule)).toContain('distractor-true')
  })
})

describe('a statement to prove', () => {
  it('needs its proof even from a person', () => {
    const bare = { ...everyKind['justified-true-false'], evidence: [] }
    expect(errorsOf(bare)).toEqual(['evidence-empty'])
    expect(errorsOf({ ...everyKind['true-false'], evidence: [] })).toEqual([])
  })
})

describe('a number', () => {
  const body = everyKind.numeric
  const valued = (value: number, unit = body.content.unit) => ({
    ...body,
    content: { ...body.content, unit, key: { ...body.content.key, value } },
  })
  it('is the one that is shown', () => {
    expect(errorsOf(valued(38))).toEqual(['numeric-key'])
    expect(errorsOf(valued(38, 'million crowns'))).toEqual([])
    expect(errorsOf(valued(38e6))).toEqual([])
  })
})

describe('pairs', () => {
  const body = everyKind.matching
  const written = (at: number, side: 'prompt' | 'match', text: string) => ({
    ...body,
    content: {
      ...body.content,
      pairs: body.content.pairs.map((pair, index) =>
        index === at ? { ...pair, [side]: { ...pair[side], text } } : pair,
      ),
    },
  })
  it('have prompts and matches that can be told apart', () => {
    expect(errorsOf(written(1, 'prompt', 'ida crane'))).toContain('duplicate-options')
    expect(errorsOf(written(1, 'match', 'a captain'))).toContain('duplicate-options')
    expect(errorsOf(written(1, 'match', 'the harbour pilot'))).toContain('duplicate-options')
  })
  it('have no part that stands for something unsaid', () => {
    expect(errorsOf(written(0, 'prompt', 'his captain'))).toContain('part-pronoun')
    expect(rulesOf(written(0, 'match', 'captain since yesterday'))).toContain('part-deictic')
  })
  it('are not matched by a word they share', () => {
    expect(rulesOf(written(1, 'prompt', 'Tom Bray, ship’s cook'))).toContain('match-clang')
    expect(verifyCandidate(candidateOf(written(1, 'prompt', 'Bray the cook')), document)?.rule).toBe(
      'match-clang',
    )
  })
})

describe('an order', () => {
  const body = everyKind.ordering
  const written = (text: string) => ({
    ...body,
    content: { ...body.content, items: body.content.items.map((one, at) => (at ? one : { ...one, text })) },
  })
  it('has items that stand alone and differ', () => {
    expect(errorsOf(written('He launches it at Port Merrow'))).toContain('part-pronoun')
    expect(errorsOf(written('a sale for scrap'))).toContain('duplicate-options')
  })
  it('may point at its items in the stem, and may not stop in the middle', () => {
    expect(rulesOf(body)).toEqual([])
    const cut = { ...body, content: { ...body.content, stem: 'Put these events in the' } }
    expect(rulesOf(cut)).toContain('no-full-stop')
  })
})
