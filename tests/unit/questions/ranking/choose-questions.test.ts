import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionClass, QuestionContent } from '@/lib/model/question'
import { acceptability } from '@/lib/questions/ranking/acceptability'
import { chooseQuestions } from '@/lib/questions/ranking/choose-questions'
import { ruleWeights } from '@/lib/questions/ranking/rule-weights'
import { tooClose } from '@/lib/questions/ranking/too-close'
import { articleOf } from '../../../support/a-question'
import { anUnreadDocument } from '../../../support/an-unread-document'

const words = [
  'red',
  'blue',
  'green',
  'white',
  'black',
  'brown',
  'pink',
  'grey',
  'gold',
  'silver',
  'amber',
  'violet',
]
const paragraphs = words.map(word => `The ${word} boat left the ${word} harbour with ${word} sails.`)
const article = articleOf('en', paragraphs, 'Boats')
const document = anUnreadDocument(article)

function about(
  index: number,
  asked: QuestionClass,
  more: Partial<Candidate> = {},
  confidence = 0.9,
): Candidate {
  const word = words[index] ?? ''
  const start = article.text.indexOf(paragraphs[index] ?? '')
  const content: QuestionContent = {
    kind: 'short-answer',
    stem: `Which boat sailed out of the ${word} harbour that week of the ${word} moon?`,
    key: { text: `${word} boat`, class: 'phrase', accepted: [] },
  }
  return {
    content,
    class: asked,
    evidence: [{ start, end: start + 10 }],
    keySpan: { start, end: start + 5 },
    fact: `fact ${index}`,
    difficulty: 'medium',
    explanation: null,
    // Not one of ours: what it shows of how it would be judged is not asked.
    origin: { engine: 'import', rule: 'test', confidence },
    ...more,
  }
}
const ten = { count: 10, kinds: null, difficulty: null }
const trueFalse = (index: number, key: boolean) =>
  about(index, 'statement', { content: { kind: 'true-false', stem: `The ${words[index]} boat left.`, key } })

describe('chooseQuestions', () => {
  it('returns the questions in the order of the article', () => {
    const chosen = chooseQuestions([about(5, 'who'), about(1, 'what'), about(3, 'date')], document, ten)
    expect(chosen.map(one => one.fact)).toEqual(['fact 1', 'fact 3', 'fact 5'])
  })

  it('shows one question of a fact', () => {
    const chosen = chooseQuestions([about(1, 'who'), { ...about(2, 'what'), fact: 'fact 1' }], document, ten)
    expect(chosen).toHaveLength(1)
  })

  it('gives up a question that keeps two others out of a short quiz', () => {
    const topic = about(
      0,
      'who',
      {
        content: {
          kind: 'short-answer',
          stem: 'Which boat of the amber moon came home first of all?',
          key: { text: 'harbour that week', class: 'phrase', accepted: [] },
        },
      },
      1,
    )
    const chosen = chooseQuestions(
      [topic, about(1, 'what', {}, 0.6), about(2, 'date', {}, 0.6)],
      document,
      ten,
    )
    expect(chosen.map(one => one.fact)).toEqual(['fact 1', 'fact 2'])
  })

  it('leaves out what it is not sure of, rather than fill the quiz', () => {
    expect(chooseQuestions([about(1, 'who'), about(2, 'who', {}, 0.2)], document, ten)).toHaveLength(1)
  })

  it('leaves out what its rule asks badly in this language, however sure the rule is', () => {
    const table = Object.entries(ruleWeights.en)
    const [worst, best] = [0, 1].map(
      end => table.toSorted(([, a = 1], [, b = 1]) => (end ? b - a : a - b))[0],
    )
    const content: QuestionContent = {
      kind: 'short-answer',
      stem: 'Who sailed the red boat of Ida Morvane out of the harbour of Tarnby?',
      key: { text: 'Ada Brenn', class: 'person', accepted: ['Brenn'] },
    }
    const of = (rule: string) =>
      about(0, 'who', { content, origin: { engine: 'builtin', rule, confidence: 0.9 } })
    expect(worst?.[1]).toBeLessThan(0.5)
    expect(best?.[1]).toBeGreaterThan(1)
    const shown = (rule = '') =>
      chooseQuestions([of(rule)], document, { count: 10, kinds: null, difficulty: null })
    expect(shown(worst?.[0])).toEqual([])
    expect(shown(best?.[0])).toHaveLength(1)
  })

  it('mixes classes when it has the choice', () => {
    const many = [0, 1, 2, 3, 4, 5, 6].map(index => about(index, 'who'))
    const chosen = chooseQuestions(
      [...many, about(7, 'number', {}, 0.8), about(8, 'date', {}, 0.8)],
      document,
      { ...ten, count: 5 },
    )
    expect(chosen.map(one => one.class)).toContain('number')
    expect(chosen.map(one => one.class)).toContain('date')
  })

  it('takes two true/false of ten at most, one true and one false, unless they alone are wanted', () => {
    const all = [0, 1, 2, 3]
      .map(index => trueFalse(index, true))
      .concat([4, 5].map(index => trueFalse(index, false)))
    const others = [6, 7, 8, 9, 10, 11].map(index => about(index, 'what'))
    const chosen = chooseQuestions([...all, ...others], document, { ...ten, count: 8 })
    const keys = chosen.flatMap(({ content }) => (content.kind === 'true-false' ? [content.key] : []))
    expect(keys.toSorted()).toEqual([false, true])
    expect(chooseQuestions(all, document, { ...ten, kinds: ['true-false'] }).length).toBeGreaterThan(3)
  })

  it('takes a third true/false where it would stay short, if a judge is likely to accept that', () => {
    const all = [0, 1, 2, 3].map(index => trueFalse(index, true))
    expect(chooseQuestions(all, document, ten)).toHaveLength(3)
    // In English whatever is shown at all is as likely as that. Of longer statements a judge accepts more.
    const french: Document = { ...document, article: { ...article, language: 'fr' } }
    const letters = [...'abcdefghijklmnop']
    const ours = (more: number) =>
      [1, 2, 3, 4].map(index =>
        about(index, 'statement', {
          content: {
            kind: 'true-false',
            stem: `${letters
              .slice(0, more)
              .map(one => words[index] + one)
              .join(' ')}.`,
            key: true,
          },
          origin: { engine: 'builtin', rule: 'told', confidence: 1 },
        }),
      )
    const least = (more: number) => Math.min(...ours(more).map(one => acceptability(one, french) ?? 1))
    const most = (more: number) => Math.max(...ours(more).map(one => acceptability(one, french) ?? 1))
    const lengths = [...letters.keys()]
    const plain = lengths.find(more => least(more) > 0.53 && most(more) < 0.58) ?? Number.NaN
    const likely = lengths.find(more => least(more) > 0.58) ?? Number.NaN
    expect([plain, likely]).not.toContain(Number.NaN)
    expect(chooseQuestions(ours(plain), french, ten)).toHaveLength(2)
    expect(chooseQuestions(ours(likely), french, ten)).toHaveLength(3)
  })

  it('asks with options and typed by turns what can be asked both ways', () => {
    const options = (index: number) =>
      ['boat', 'sail', 'oar'].map((text, at) => ({
        id: `o${index}-${at}`,
        text: `${words[index]} ${text}`,
        correct: at === 0,
      }))
    const both = [0, 1, 2, 3].flatMap(index => {
      const typed = about(index, 'what')
      const content: QuestionContent = {
        kind: 'multiple-choice',
        stem: typed.content.stem,
        options: options(index),
      }
      return [typed, { ...typed, content }]
    })
    const kinds = chooseQuestions(both, document, ten).map(({ content }) => content.kind)
    expect(kinds.toSorted()).toEqual(['multiple-choice', 'multiple-choice', 'short-answer', 'short-answer'])
  })

  it('respects kinds, difficulty and count', () => {
    const all = [
      about(0, 'who', { difficulty: 'hard' }),
      about(1, 'what'),
      about(2, 'date'),
      trueFalse(3, true),
    ]
    expect(chooseQuestions(all, document, { ...ten, difficulty: 'hard' }).map(one => one.fact)).toEqual([
      'fact 0',
    ])
    expect(chooseQuestions(all, document, { ...ten, kinds: ['true-false'] }).map(one => one.fact)).toEqual([
      'fact 3',
    ])
    expect(chooseQuestions(all, document, { ...ten, count: 2 })).toHaveLength(2)
  })

  it('never shows a question that gives the key of another', () => {
    const gives = about(2, 'what', {
      content: {
        kind: 'short-answer',
        stem: 'Where did the red boat sail after the storm?',
        key: { text: 'north', class: 'place', accepted: [] },
      },
    })
    expect(chooseQuestions([about(0, 'who'), gives], document, ten)).toHaveLength(1)
    const names = about(2, 'what', {
      content: {
        kind: 'short-answer',
        stem: 'How old was the captain of the red boat?',
        key: { text: '54', class: 'number', accepted: [] },
      },
    })
    expect(chooseQuestions([about(0, 'who'), names], document, ten)).toHaveLength(2)
  })
})

describe('keys that a ruler would find', () => {
  const choiceOf = (index: number): Candidate => {
    const open = about(index, 'what')
    const options = ['a long and telling key', 'sail', 'oar'].map((text, place) => ({
      id: `o${index}-${place}`,
      text: `${text} ${words[index]}`,
      correct: place === 0,
    }))
    return { ...open, content: { kind: 'multiple-choice', stem: open.content.stem, options } }
  }
  const kindsOf = (candidates: Candidate[]) =>
    chooseQuestions(candidates, document, { count: 6, kinds: null, difficulty: null }).map(
      ({ content }) => content.kind,
    )

  it('are asked open, until choices with the longest option as key are too few to tell', () => {
    const choices = [0, 1, 2, 3, 4, 5].map(choiceOf)
    const open = [0, 1, 2, 3, 4, 5].map(index => about(index, 'what', {}, 0.6))
    const kinds = kindsOf([...choices, ...open])
    expect(kinds).toHaveLength(6)
    expect(kinds.filter(kind => kind === 'multiple-choice').length).toBeLessThan(5)
  })

  it('are left out when they cannot be asked open', () => {
    expect(kindsOf([0, 1, 2, 3, 4, 5].map(choiceOf)).length).toBeLessThan(5)
  })

  it('never takes a statement beside another or a question about its clause', () => {
    const statement = (index: number, stem: string): Candidate =>
      about(index, 'statement', {
        content: { kind: 'true-false', stem, key: true },
        keySpan: null,
        fact: stem,
      })
    const sails = statement(0, 'Nobody saw any sails that morning.')
    const crew = statement(0, 'Twelve sailors drank coffee at noon.')
    expect(tooClose(sails, crew, document)).toBe(true)
    const boat = statement(0, 'The boat sailed out of the harbour under the moon.')
    expect(tooClose(boat, about(0, 'organisation'), document)).toBe(true)
    // What the sentence tells beside it.
    expect(tooClose(crew, about(0, 'organisation'), document)).toBe(false)
    expect(tooClose(crew, about(1, 'organisation'), document)).toBe(false)
  })

  it('asks who did it and who has the office of one sentence, once each', () => {
    const asks = (asked: QuestionClass, stem: string, fact: string): Candidate =>
      about(0, asked, {
        content: { kind: 'short-answer', stem, key: { text: 'Ivo Marre', class: 'person', accepted: [] } },
        fact,
      })
    const deed = asks('who', 'Who painted the amber lighthouse?', 'deed')
    expect(tooClose(deed, asks('role', 'Who is the mayor of Lenne?', 'office'), document)).toBe(false)
    expect(tooClose(deed, asks('role', 'Who is painter of the amber lighthouse?', 'office'), document)).toBe(
      true,
    )
    expect(tooClose(deed, asks('who', 'Who drank coffee at noon?', 'coffee'), document)).toBe(true)
  })

  it('never asks one office from both its ends', () => {
    const asks = (stem: string, key: string, more: Partial<Candidate>): Candidate =>
      about(0, 'role', {
        content: { kind: 'short-answer', stem, key: { text: key, class: 'phrase', accepted: [] } },
        ...more,
      })
    const chosen = chooseQuestions(
      [
        asks('Who is the keeper of the amber harbour?', 'Ivo Marre', { fact: 'person' }),
        asks('What is the function of Ivo Marre?', 'keeper of the long amber harbour', {
          fact: 'office',
          evidence: [{ start: 300, end: 310 }],
          keySpan: null,
        }),
      ],
      document,
      { count: 10, kinds: null, difficulty: null },
    )
    expect(chosen).toHaveLength(1)
  })
})
