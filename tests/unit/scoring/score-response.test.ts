import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/messages/catalogue'
import type { QuestionContent } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import { pointsSchema } from '@/lib/model/score'
import { pointsOf } from '@/lib/scoring/points'
import { scoreResponse } from '@/lib/scoring/score-response'

const key = { text: 'Ada Nobody', class: 'person' as const, accepted: [] }
const contents: QuestionContent[] = [
  {
    kind: 'multiple-choice',
    stem: 'Who wound the clock?',
    options: [
      { id: 'a', text: 'Ada', correct: false },
      { id: 'b', text: 'Bo', correct: true },
    ],
  },
  { kind: 'true-false', stem: 'The clock was wound.', key: false },
  { kind: 'short-answer', stem: 'Who wound the clock?', key },
  { kind: 'cloze', stem: 'The clock was wound by ____.', gaps: [{ key }] },
]
const right: ResponseValue[] = [
  { kind: 'multiple-choice', optionId: 'b' },
  { kind: 'true-false', value: false },
  { kind: 'short-answer', text: 'Nobody' },
  { kind: 'cloze', fillings: [{ text: 'ada nobody' }] },
]
const wrong: ResponseValue[] = [
  { kind: 'multiple-choice', optionId: 'a' },
  { kind: 'true-false', value: true },
  { kind: 'short-answer', text: 'Bo Somebody' },
  { kind: 'cloze', fillings: [{ text: 'Bo' }] },
]
const empty: ResponseValue[] = [
  { kind: 'multiple-choice', optionId: null },
  { kind: 'true-false', value: null },
  { kind: 'short-answer', text: ' ' },
  { kind: 'cloze', fillings: [{ text: '' }] },
]

describe.each(contents.map((content, i) => ({ content, i })))(
  'a $content.kind question',
  ({ content, i }) => {
    const score = (response: ResponseValue | null | undefined) =>
      scoreResponse({ content, points: 3, evidence: [] }, response ?? null, { language: 'en', text: '' })

    it('gives all its points for a right response', () => {
      expect(score(right[i])).toMatchObject({ outcome: 'accepted', points: { n: 3, d: 1 }, maximum: 3 })
    })
    it('gives none for a wrong one', () => {
      expect(score(wrong[i])).toMatchObject({ outcome: 'rejected', points: { n: 0, d: 1 }, maximum: 3 })
    })
    it('calls an empty response, or none, blank', () => {
      expect(score(empty[i])).toMatchObject({ outcome: 'blank', points: { n: 0, d: 1 } })
      expect(score(null)).toMatchObject({ outcome: 'blank', reason: { code: 'blank' } })
    })
    it('leaves a response of another kind to a person', () => {
      expect(score(right[(i + 1) % 4])).toMatchObject({ outcome: 'review', reason: { code: 'another-kind' } })
    })
  },
)

it('leaves an option that is none of the question’s to a person', () => {
  const first = contents[0]
  if (!first) throw new Error('no question')
  expect(
    scoreResponse(
      { content: first, points: 1, evidence: [] },
      { kind: 'multiple-choice', optionId: 'z' },
      { language: 'en', text: '' },
    ).outcome,
  ).toBe('review')
})

it('keeps points as exact fractions', () => {
  const third = pointsOf(1, 1 / 3)
  expect(pointsSchema.parse(third)).toEqual({ n: 1, d: 3 })
  expect(pointsOf(6, 1 / 3)).toEqual({ n: 2, d: 1 })
})

it('says every reason in both languages', () => {
  const folder = new URL('../../../lib/scoring/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /^(?!scorer).*\.ts$/.test(name),
  )
  const source = files.map(name => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const said = Object.keys(catalogue.en.scores)
  const calls = [...source.matchAll(/judged(?:ByShare)?\(([^()]*(?:\([^()]*\))?[^()]*)\)/g)].map(
    match => match[1] ?? '',
  )
  const codes = new Set(
    calls.flatMap(call => [...call.matchAll(/'([a-z-]+)'/g)].map(match => match[1] ?? '')),
  )
  const outcomes = ['accepted', 'partial', 'rejected', 'review', 'blank']
  const reasons = [...codes].filter(code => !outcomes.includes(code))
  expect(reasons.length).toBeGreaterThan(30)
  expect(reasons.filter(code => !said.includes(code))).toEqual([])
  expect(Object.keys(catalogue.fr.scores)).toEqual(said)
})
