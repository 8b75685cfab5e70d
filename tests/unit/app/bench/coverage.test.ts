import { expect, it } from 'vitest'
import { coverageBar, coverSentences, emptyParagraphs } from '@/app/(instructor)/quizzes/[id]/_bench/coverage'

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
]
const paragraphs = [
  { start: 0, end: 20 },
  { start: 22, end: 30 },
]
const question = (id: string, state: 'accepted' | 'rejected', start: number) => ({
  id,
  state,
  evidence: [{ start, end: start + 3 }],
})

it('a sentence knows the questions that rest on it; rejected ones rest on nothing', () => {
  const covered = coverSentences(sentences, [question('a', 'accepted', 12), question('b', 'rejected', 23)])
  expect(covered.map(({ asked }) => asked)).toEqual([[], ['a'], []])
  expect(emptyParagraphs(covered, paragraphs)).toEqual([2])
})

it('a paragraph is a bar: as long as its sentences, full where something is asked', () => {
  const covered = coverSentences(sentences, [question('a', 'accepted', 12)])
  expect(coverageBar(covered, paragraphs[0] ?? { start: 0, end: 0 })).toEqual([
    { to: 11 / 20, asked: false },
    { to: 1, asked: true },
  ])
})
