import { expect, test } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Candidate } from '@/lib/model/candidate'
import type { QuestionContent } from '@/lib/model/question'
import { chooseQuestions } from '@/lib/questions/ranking/choose-questions'
import { anArticle } from '@/tests/support/an-article'

const text =
  'La bibliothèque de Vernoy, fermée après un incendie, rouvrira en mars dans un ancien moulin de la rue haute.'
const document = readArticle(anArticle('fr', text))

const isShown = (content: QuestionContent, engine: 'builtin' | 'llm' = 'builtin') => {
  const candidate: Candidate = {
    content,
    class: 'statement',
    evidence: [{ start: 0, end: text.length }],
    keySpan: null,
    fact: 'a fact',
    difficulty: 'medium',
    explanation: null,
    origin:
      engine === 'llm'
        ? { engine, rule: 'llm-detail', confidence: 1 }
        : { engine, rule: 'gap', confidence: 1 },
  }
  return chooseQuestions([candidate], document, { count: 1, kinds: null, difficulty: null }).length === 1
}
const judged = (stem: string): QuestionContent => ({ kind: 'true-false', stem, key: true })
const gapped = (stem: string, key: string): QuestionContent => ({
  kind: 'cloze',
  stem,
  gaps: [{ key: { text: key, class: 'phrase', accepted: [] } }],
})

test('a statement is shown when it reads alone as in the article', () => {
  expect(
    isShown(judged('La bibliothèque de Vernoy rouvrira en mars dans un ancien moulin de la rue haute.')),
  ).toBe(true)
  expect(isShown(judged('Un incendie rouvrira en mars dans un ancien moulin de la rue haute.'))).toBe(false)
})

test('one with a gap is read with its key', () => {
  expect(
    isShown(
      gapped('____ rouvrira en mars dans un ancien moulin de la rue haute.', 'La bibliothèque de Vernoy'),
    ),
  ).toBe(true)
  expect(isShown(gapped('____ rouvrira en mars dans un ancien moulin de la rue haute.', 'Un incendie'))).toBe(
    false,
  )
})

test('what a language model wrote in its own words is not held against the sentence', () => {
  expect(isShown(judged('Un incendie rouvrira en mars dans un ancien moulin de la rue haute.'), 'llm')).toBe(
    true,
  )
})
