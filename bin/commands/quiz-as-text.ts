import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { GeneratedText } from '@/lib/usecases/generate-from-text'
import { keyOf } from './quiz-as-json'
import { say } from './say'

type Choices = ContentOf<'multiple-choice'> | ContentOf<'multiple-response'>

const lettered = (texts: readonly string[]) => texts.map((text, at) => `   ${letter(at)}) ${text}`)
const choices = ({ options }: Choices) => lettered(options.map(({ text }) => text))
const alone = () => []

/** What stands under the stem: never in an order that is the key. */
const below = {
  'multiple-choice': choices,
  'multiple-response': choices,
  'true-false': alone,
  'justified-true-false': alone,
  'short-answer': alone,
  numeric: ({ unit }) => (unit === '' ? [] : [`   ……… ${unit}`]),
  cloze: ({ gaps }) =>
    gaps.flatMap((gap, at) =>
      'options' in gap
        ? [`   ${at + 1}. ${inAlphabet(gap.options.map(({ text }) => text)).join(' / ')}`]
        : [],
    ),
  matching: ({ pairs, extras }) => [
    ...pairs.map(({ prompt }, at) => `   ${at + 1}. ${prompt.text}`),
    ...lettered(inAlphabet([...pairs.map(({ match }) => match.text), ...extras.map(({ text }) => text)])),
  ],
  ordering: ({ items }) => {
    const texts = items.map(({ text }) => text)
    const sorted = inAlphabet(texts)
    return lettered(sorted.join() === texts.join() ? [...sorted].reverse() : sorted)
  },
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => string[] }

/** The quiz for reading by eye: questions with their options, then the keys. */
export function quizAsText(made: GeneratedText): string {
  const questions = made.questions.map(({ content }, index) => {
    const lines = below[content.kind] as (content: QuestionContent) => string[]
    return [`${index + 1}. ${content.stem}`, ...lines(content)]
  })
  const keys = made.questions.map(({ content }, index) => {
    const { options = [], key } = keyOf(content)
    const letters = options.flatMap((option, at) => (option.correct ? [letter(at)] : []))
    return `${index + 1}. ${letters.length === 0 ? key : `${letters.join(', ')}) ${key}`}`
  })
  return [
    made.article.title,
    '',
    ...questions.flatMap(lines => [...lines, '']),
    say('generate.keys'),
    ...keys,
  ].join('\n')
}

function inAlphabet(texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => a.localeCompare(b))
}

function letter(at: number): string {
  return String.fromCharCode(97 + at)
}
