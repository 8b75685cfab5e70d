import { describe, expect, it } from 'vitest'
import type { Article } from '@/lib/model/article'
import type { QuestionContent } from '@/lib/model/question'
import { findFlaws, itemRules, rulesOfForm } from '@/lib/questions/verifying/find-flaws'
import { spanOf } from '../../../support/a-question'

const text =
  'Die Mehrheit der Stimmen ging am 3. Mai an die Liste von Anke Reuter. Der Umbau kostet 1.300.000 Euro.'
const article: Article = {
  ...{ title: '', language: 'de', byline: null, date: null, left: [] },
  ...{ paragraphs: [text], text },
}
const flawsOf = (content: QuestionContent, words: string) =>
  findFlaws(
    {
      content,
      class: 'what',
      evidence: [spanOf(article, words)],
      origin: { engine: 'instructor', rule: '', confidence: 1 },
    },
    article,
  ).map(({ rule }) => rule)

const choice = (stem: string, key: string, ...wrong: string[]): QuestionContent => ({
  kind: 'multiple-choice',
  stem,
  options: [key, ...wrong].map((words, at) => ({ id: String(at), text: words, correct: at === 0 })),
})

describe('rules in a language without an engine', () => {
  it('are those that need no words of the language; the editor tells what the others would look for', () => {
    const silent = itemRules.filter(rule => !rulesOfForm.includes(rule)).map(({ rule }) => rule)
    expect(silent).toEqual([
      'distractor-true',
      'part-pointing',
      'pronoun',
      'demonstrative',
      'deictic',
      'vague-stem',
      'broken-grammar',
      'question-end',
      'boilerplate',
      'attribution',
      'negation',
      'all-or-none',
      'absolute-words',
      'clang',
      'match-clang',
      'grammatical-cue',
    ])
  })

  it('find nothing in a good question, whatever marks and capitals its language has', () => {
    expect(
      flawsOf(
        choice(
          'An wen ging die Mehrheit der Stimmen?',
          'an Anke Reuter',
          'an den Sportverein',
          'an niemanden',
        ),
        'ging am 3. Mai an die Liste von Anke Reuter',
      ),
    ).toEqual([])
    expect(
      flawsOf(
        choice('Was sagte sie über „den Umbau“?', 'er kostet viel', 'er ist fertig', 'er fällt aus'),
        'Der Umbau kostet 1.300.000 Euro',
      ),
    ).toEqual([])
    expect(
      flawsOf(
        { kind: 'true-false', stem: 'Der Umbau kostet mehr als eine Million.', key: true },
        'Der Umbau',
      ),
    ).toEqual([])
  })

  it.each([
    [
      'two options that say the same',
      choice('Was kostet der Umbau?', '1.300.000 Euro', '1300000 Euro', '2 Euro'),
      'duplicate-options',
    ],
    [
      'a key that stands in the stem',
      choice('Was kostet der Umbau für 1300000 Euro?', '1.300.000 Euro', '900.000 Euro', '800.000 Euro'),
      'key-in-stem',
    ],
    [
      'a number that the evidence has not',
      choice('Was kostet der Umbau der Halle?', '1.400.000 Euro', '1.500.000 Euro', '1.600.000 Euro'),
      'evidence-without-key',
    ],
    [
      'no question mark',
      choice('Was kostet der Umbau der Halle', '1.300.000 Euro', '900.000 Euro', '800.000 Euro'),
      'no-question-mark',
    ],
    [
      'two options only',
      choice('Was kostet der Umbau der Halle?', '1.300.000 Euro', '900.000 Euro'),
      'option-count',
    ],
    [
      'one quotation mark',
      choice('Was kostet „der Umbau der Halle?', '1.300.000 Euro', '900.000 Euro', '800.000 Euro'),
      'unbalanced',
    ],
    [
      'numbers of different orders',
      choice('Was kostet der Umbau der Halle?', '1.300.000 €', '9.000 €', '8.000 €'),
      'number-spread',
    ],
    [
      'a key far longer than the others',
      choice(
        'Wer hat die Wahl gewonnen?',
        'die Liste von Anke Reuter und der Umbau',
        'die Jungen',
        'die Alten',
      ),
      'long-key',
    ],
  ] as [string, QuestionContent, string][])('find %s', (_, content, rule) => {
    expect(flawsOf(content, text.split('. ').at(-1) ?? '')).toContain(rule)
  })

  it('find a number that is kept otherwise than it is shown, and leave words of size alone', () => {
    const numeric = (shown: string, value: number, unit: string): QuestionContent => ({
      kind: 'numeric',
      stem: 'Was kostet der Umbau der Halle?',
      key: { text: shown, value, tolerance: { mode: 'nominal', size: 0 } },
      unit,
    })
    const place = 'Der Umbau kostet 1.300.000 Euro'
    expect(flawsOf(numeric('1.300.000', 1.3, ''), place)).toContain('numeric-key')
    expect(flawsOf(numeric('1.300.000', 1_300_000, ''), place)).not.toContain('numeric-key')
    expect(flawsOf(numeric('1,3 Millionen', 1_300_000, 'Euro'), place)).not.toContain('numeric-key')
  })
})
