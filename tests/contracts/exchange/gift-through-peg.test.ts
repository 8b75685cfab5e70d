import fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { writeGift } from '@/lib/exchange/gift/write'
import { gapsAsPairs } from '@/lib/exchange/margin/gaps-as-pairs'
import { gapKey } from '@/lib/model/cloze-gap'
import type { PortableQuestion } from '@/lib/model/portable-quiz'
import {
  type ContentOf,
  type QuestionContent,
  type QuestionKind,
  questionBodySchema,
  questionKinds,
} from '@/lib/model/question'
import { aPortableQuiz, hostileQuestion } from '../../support/a-portable-quiz'
import { ferryArticle } from '../../support/every-kind'
import { paperWords } from '../../support/paper-words'

/** GIFT has one space for several, no arrow among answers; this reader also parts what it reads after a gap with a space. */
const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()
const among = (text: string) => flat(text.replaceAll('->', '→'))
const unstarred = (text: string) => text.replaceAll('\\*', '*')

/** This reader leaves its own marks for escaped signs on the right of a pair. */
const unmarked = (text: string) =>
  text.replace(/&&(010|092|058|035|061|123|125|126);?/gu, (_, code: string) =>
    String.fromCharCode(Number(code)),
  )

type Parsed = GIFTQuestion & Record<string, never>
type Choice = { isCorrect: boolean; weight: number | null; text: { text: string } }
const choices = (parsed: unknown) => (parsed as { choices: Choice[] }).choices

const typed = ({ text, accepted }: { text: string; accepted: string[] }) => [text, ...accepted].map(among)
const optionTexts = ({ options }: ContentOf<'multiple-choice'> | ContentOf<'multiple-response'>) =>
  options.map(({ text, correct }) => [among(text), correct])

/** What was sent, and the same as the other reader has it. */
const compared = {
  'multiple-choice': (content, parsed) => [
    optionTexts(content),
    choices(parsed).map(one => [flat(one.text.text), one.isCorrect]),
  ],
  'multiple-response': (content, parsed) => [
    optionTexts(content),
    choices(parsed).map(one => [flat(one.text.text), (one.weight ?? 0) > 0]),
  ],
  'true-false': (content, parsed) => [content.key, (parsed as unknown as { isTrue: boolean }).isTrue],
  'justified-true-false': () => [null, null],
  'short-answer': (content, parsed) => [
    typed(content.key),
    choices(parsed).map(one => flat(unstarred(one.text.text))),
  ],
  cloze: ({ gaps }, parsed) => {
    const [only, ...more] = gaps
    if (more.length > 0)
      return [
        gaps.map((gap, at) => [`(${at + 1})`, flat(gapKey(gap))]),
        pairsOf(parsed).slice(0, gaps.length),
      ]
    return only && 'key' in only
      ? [typed(only.key), choices(parsed).map(one => flat(unstarred(one.text.text)))]
      : [
          only?.options.map(({ text, correct }) => [among(text), correct]),
          choices(parsed).map(one => [flat(one.text.text), one.isCorrect]),
        ]
  },
  numeric: ({ key }, parsed) => {
    const said = (parsed as unknown as { choices: { number: number; range: number } }).choices
    return [
      [key.value, key.tolerance.size],
      [said.number, said.range],
    ]
  },
  matching: ({ pairs, extras }, parsed) => [
    [
      ...pairs.map(({ prompt, match }) => [among(prompt.text), flat(match.text)]),
      ...extras.map(({ text }) => ['', flat(text)]),
    ],
    pairsOf(parsed),
  ],
  ordering: ({ items }, parsed) => [
    items.map(({ text }, index) => [among(text), String(index + 1)]),
    pairsOf(parsed),
  ],
} satisfies { [K in QuestionKind]: (content: ContentOf<K>, parsed: Parsed) => [unknown, unknown] }

function pairsOf(parsed: unknown) {
  const { matchPairs } = parsed as { matchPairs: { subquestion: { text: string }; subanswer: string }[] }
  return matchPairs.map(({ subquestion, subanswer }) => [flat(subquestion.text), flat(unmarked(subanswer))])
}

const types: Record<QuestionKind, string> = {
  'multiple-choice': 'MC',
  'multiple-response': 'MC',
  'true-false': 'TF',
  'justified-true-false': 'Essay',
  'short-answer': 'Short',
  numeric: 'Numerical',
  cloze: 'Short',
  matching: 'Matching',
  ordering: 'Matching',
}

/** One gap is typed or chosen; several are pairs. */
function typeOfGaps({ gaps }: ContentOf<'cloze'>): string {
  const [only, ...more] = gaps
  if (more.length > 0) return 'Matching'
  return only && 'options' in only ? 'MC' : 'Short'
}

function stemOf({ content }: PortableQuestion): string {
  if (content.kind === 'cloze')
    return content.gaps.length === 1
      ? flat(content.stem.replace('____', ' _____ '))
      : flat(gapsAsPairs(content).stem)
  const below = {
    'justified-true-false': paperWords.prove,
    ordering: paperWords.numberThem,
    numeric: 'Answer in km.',
  }
  const said = below[content.kind as keyof typeof below]
  return flat(said ? `${content.stem}\n${said}` : content.stem)
}

const kept = (question: PortableQuestion) => {
  const { success } = questionBodySchema.safeParse({ ...question, findings: [] })
  // A number that is another once it is written in decimals is not what this is about.
  return success && !/&&\d/u.test(JSON.stringify(question))
}

describe('GIFT, read by gift-pegjs', () => {
  it('comes back equal over 500 questions of every kind with hostile words', () => {
    const perKind = Math.ceil(500 / questionKinds.length)
    for (const [seed, kind] of questionKinds.entries()) {
      const questions = fc
        .sample(hostileQuestion(kind), { numRuns: perKind * 2, seed })
        .filter(kept)
        .slice(0, perKind)
      expect(questions).toHaveLength(perKind)
      const { content } = writeGift(aPortableQuiz(questions), paperWords)
      const [category, article, ...read] = parse(String(content)) as unknown as Parsed[]
      expect(category).toMatchObject({ type: 'Category', title: '$course$/top/The ferry' })
      expect(article).toMatchObject({
        type: 'Description',
        title: ferryArticle.title,
        stem: {
          text: `Ann Lowe · The Merrow Post · CC BY 4.0 · https://example.org/ferry\n\n${ferryArticle.text}`,
        },
      })
      expect(read).toHaveLength(questions.length)
      for (const [index, question] of questions.entries()) {
        const parsed = read[index] as Parsed & {
          stem: { text: string }
          globalFeedback: { text: string } | null
        }
        const { content: asked } = question
        const type = asked.kind === 'cloze' ? typeOfGaps(asked) : types[kind]
        expect(parsed.type).toBe(type)
        expect(flat(parsed.stem.text)).toBe(stemOf(question))
        expect(parsed.globalFeedback && flat(parsed.globalFeedback.text)).toBe(
          question.explanation && among(question.explanation),
        )
        const compare = compared[kind] as (content: QuestionContent, parsed: Parsed) => [unknown, unknown]
        const [sent, back] = compare(question.content, parsed)
        expect(back).toEqual(sent)
      }
    }
  })
})
