import { describe, expect, it } from 'vitest'
import { keyOf as shownKey } from '@/bin/commands/quiz-as-json'
import type { ReadableArticle } from '@/lib/model/article'
import { type QuestionContent, questionBodySchema } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { type GenerateOptions, generateQuestions } from '@/lib/questions/pipeline'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'
import { articleOf as readFixture } from '../../support/models/article-of'

const options: GenerateOptions = { count: 10, kinds: null, difficulty: null, seed: 7 }

const articleOf = (name: string) => readFixture(`tests/fixtures/articles/${name}.txt`)

const keyOf = (content: QuestionContent) => shownKey(content).key

/** What the article must hold for the key to be proved: both sides of each pair, and nothing for a truth or for events, which are told in words of their own. */
function wordsOfKey(content: QuestionContent): string[] {
  if (content.kind === 'true-false' || content.kind === 'ordering') return []
  return content.kind === 'matching'
    ? content.pairs.flatMap(({ prompt, match }) => [prompt.text, match.text])
    : [keyOf(content)]
}

/** Stem → key of every question that can be asked with a typed response. */
function askedOf(article: ReadableArticle): Map<string, string> {
  const { questions } = generateQuestions(article, { ...options, count: 100, kinds: ['short-answer'] })
  return new Map(questions.map(({ content }) => [content.stem, keyOf(content)]))
}

const asking = new Set<string>(['multiple-choice', 'short-answer', 'numeric'])

const pages = ['dam-page', 'lighthouse-page']

describe.each(pages)('questions of %s', name => {
  const article = articleOf(name)
  const made = generateQuestions(article, options)

  it('are at least eight, each a valid question', () => {
    expect(made.questions.length).toBeGreaterThanOrEqual(8)
    for (const { id, ...body } of made.questions) {
      expect(id).toMatch(/^[a-z2-9]{12}$/)
      expect(questionBodySchema.safeParse(body).error).toBeUndefined()
    }
  })

  it('hold no error that would keep the quiz from being published, whatever the kinds', () => {
    for (const kinds of [null, ['multiple-choice'] as const]) {
      const { questions } = generateQuestions(article, { ...options, kinds: kinds ? [...kinds] : null })
      const errors = [
        ...questions.flatMap(({ findings }) => findings),
        ...findQuizFlaws(questions, article).map(({ finding }) => finding),
      ].filter(({ level }) => level === 'error')
      expect(errors).toEqual([])
    }
  })

  it('take nothing from the clutter of the page', () => {
    const clutter = /lettre chaque matin|commentaire|cookies|randonnées|subscribe|comment|walks|experience/i
    for (const { content } of made.questions)
      expect([content.stem, keyOf(content)].join(' ')).not.toMatch(clutter)
  })

  it('prove each key by words of the article, at their place', () => {
    for (const { content, evidence } of made.questions) {
      expect(evidence.length).toBeGreaterThan(0)
      const proof = evidence.map(span => textOf(article.text, span)).join(' ')
      for (const words of wordsOfKey(content))
        expect(proof.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
    }
  })

  it('are asked once each, in a full and closed sentence', () => {
    const stems = made.questions.map(question => question.content.stem)
    expect(new Set(stems).size).toBe(stems.length)
    for (const { content } of made.questions)
      expect(content.stem).toMatch(asking.has(content.kind) ? /\?$/ : /\.$/)
  })

  it('are the same byte for byte for the same seed, and have other ids for another', () => {
    const again = generateQuestions(articleOf(name), options)
    expect(JSON.stringify(again.questions)).toBe(JSON.stringify(made.questions))
    const other = generateQuestions(article, { ...options, seed: 8 })
    expect(other.questions[0]?.id).not.toBe(made.questions[0]?.id)
  })

  it('keep to the kinds and the number asked for', () => {
    const few = generateQuestions(article, { ...options, count: 3, kinds: ['multiple-choice'] })
    expect(few.questions).toHaveLength(3)
    expect(few.questions.every(({ content }) => content.kind === 'multiple-choice')).toBe(true)
  })

  it('drop every other candidate with a rule and a reason', () => {
    for (const { rule, reason, candidate } of made.rejected) {
      expect(rule).toMatch(/^[a-z-]+$/)
      expect(reason.length).toBeGreaterThan(5)
      expect(candidate.evidence.length).toBeGreaterThan(0)
    }
  })
})

describe('what must be asked', () => {
  it('finds a capacity whose bearer was named a paragraph before', () => {
    const asked = askedOf(articleOf('dam-page'))
    expect(asked.get('Quelle est la capacité du barrage Sauveplane 2\u202f?')).toBe(
      '12 millions de mètres cubes',
    )
  })

  it('follows a pronoun across a sentence to the person, past an apposition', () => {
    const { questions } = generateQuestions(articleOf('dam-page'), options)
    const asked = questions.find(({ content: { stem } }) => /^Qui .*Portugal/.test(stem))
    expect(asked && keyOf(asked.content)).toBe('Lambert Ostrevent')
  })

  it('asks why, in both languages', () => {
    const french = [...askedOf(articleOf('dam-page'))].find(([stem]) => /^Pourquoi les travaux/.test(stem))
    expect(french?.[1]).toBe('désaccords entre les communes sur le partage de l’eau')
    const english = [...askedOf(articleOf('lighthouse-page'))].find(([stem]) => /^Why was/.test(stem))
    expect(english?.[1]).toBe('a dispute over the access road')
  })
})
