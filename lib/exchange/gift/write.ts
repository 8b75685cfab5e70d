import { clozeGap } from '@/lib/model/cloze-gap'
import type {
  LeftOut,
  LeftOutReason,
  PaperWords,
  PortableQuestion,
  PortableQuiz,
  WrittenQuiz,
} from '@/lib/model/portable-quiz'
import type { ContentOf, Option, QuestionContent, QuestionKind, TypedKey } from '@/lib/model/question'
import { plainNumber } from '../html/plain-number'
import { gapsAsPairs } from '../margin/gaps-as-pairs'
import { firstWords } from '../margin/gather'
import { headingLine, sourceLine } from '../margin/heading'
import { instructionOf } from '../margin/instruction'
import { marginLine, marginOf } from '../margin/margin'
import { textsOf } from '../margin/texts-of'
import { escapeGift, flat, withoutArrows } from './signs'

/** `after`: what follows the answers, in a sentence with a gap. */
type Written = { stem: string; answers: string[]; after?: string; leftOut?: LeftOutReason[] }

/** Words among answers: a per cent or a format that they begin with is none of ours. */
function answer(text: string): string {
  const escaped = escapeGift(withoutArrows(text))
  return /^[%[]/u.test(escaped) ? `[plain]${escaped}` : escaped
}

/** Per cents as Moodle takes them: five places. */
const percent = (share: number) => `%${Number((share * 100).toFixed(5))}%`

const choice = (options: readonly Option[], wrong: string) =>
  options.map(({ text, correct }) => `${correct ? '=' : `~${wrong}`}${answer(text)}`)

/** An asterisk stands for anything. */
const literal = (text: string) => text.replaceAll('*', '\\*')

const typed = ({ text, accepted, refused = [] }: TypedKey) => [
  ...refused.map(one => `=%0%${answer(literal(one))}`),
  ...[text, ...accepted].map(one => `=${answer(literal(one))}`),
]

const pair = (left: string, right: string) => `=${answer(left)} -> ${escapeGift(right)}`

const writers = {
  'multiple-choice': ({ stem, options, penalty }) => ({
    stem,
    answers: choice(options, penalty ? percent(-penalty.n / penalty.d) : ''),
  }),
  'multiple-response': ({ stem, options, policy, penalty }) => {
    const right = options.filter(({ correct }) => correct).length
    const shares = { right: 1 / Math.max(1, right), wrong: -1 / Math.max(1, options.length - right) }
    return {
      stem,
      answers: options.map(
        ({ text, correct }) => `~${percent(correct ? shares.right : shares.wrong)}${answer(text)}`,
      ),
      leftOut: [
        ...(policy && policy !== 'right-minus-wrong' ? ['policy' as const] : []),
        ...(penalty ? ['penalty' as const] : []),
      ],
    }
  },
  'true-false': ({ stem, key, penalty }) => ({
    stem,
    answers: [key ? 'TRUE' : 'FALSE'],
    leftOut: penalty ? ['penalty'] : [],
  }),
  'justified-true-false': ({ stem }) => ({ stem, answers: [], leftOut: ['by-hand'] }),
  'short-answer': ({ stem, key }) => ({ stem, answers: typed(key) }),
  numeric: ({ stem, key: { value, tolerance } }) => {
    const nominal = tolerance.mode === 'nominal'
    const distance = nominal ? tolerance.size : Math.abs(value) * tolerance.size
    return {
      stem,
      answers: [`#${plainNumber(value)}:${plainNumber(distance)}`],
      leftOut: nominal ? [] : ['tolerance'],
    }
  },
  cloze: content => {
    const [only, ...more] = content.gaps
    if (!only || more.length > 0) {
      const { stem, pairs, extras } = gapsAsPairs(content)
      const answers = [...pairs.map(one => pair(one.prompt, one.match)), ...extras.map(one => pair('', one))]
      return { stem, answers, leftOut: ['gaps-as-pairs'] }
    }
    const [before = '', after = ''] = content.stem.split(clozeGap)
    return { stem: before, answers: 'key' in only ? typed(only.key) : choice(only.options, ''), after }
  },
  matching: ({ stem, pairs, extras }) => ({
    stem,
    answers: [
      ...pairs.map(({ prompt, match }) => pair(prompt.text, match.text)),
      ...extras.map(({ text }) => pair('', text)),
    ],
  }),
  ordering: ({ stem, items, policy }) => ({
    stem,
    answers: items.map(({ text }, index) => pair(text, String(index + 1))),
    leftOut: ['as-pairs', ...(policy === 'exact' ? ['policy' as const] : [])],
  }),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Written }

/** GIFT: a category, the article as a description, the questions, a blank line between them. */
export function writeGift(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const leftOut: LeftOut[] = []
  const questions = quiz.questions.map((question, index) => {
    const writer = writers[question.content.kind] as (content: QuestionContent) => Written
    const written = writer(question.content)
    const reasons = [...(written.leftOut ?? [])]
    if (question.points !== 1) reasons.push('points')
    if (changes(question)) reasons.push('characters')
    for (const reason of reasons) leftOut.push({ question: index, reason })
    return questionText(question, written, words)
  })
  const heading = `// ${headingLine(quiz)}\n$CATEGORY: $course$/top/${flat(quiz.title).replaceAll('\n', ' ').replaceAll('/', '//')}`
  const { article } = quiz
  const source = article ? sourceLine(article) : ''
  const description =
    article &&
    `::${escapeGift(article.title)}::[plain]${escapeGift([...(source === '' ? [] : [source]), ...article.paragraphs].join('\n\n'))}`
  return {
    content: `${[heading, ...(description ? [description] : []), ...questions].join('\n\n')}\n\n`,
    leftOut,
  }
}

function questionText(
  question: PortableQuestion,
  { stem, answers, after }: Written,
  words: PaperWords,
): string {
  const { content, explanation, id } = question
  const instruction = instructionOf(content, words)
  const asked = `[plain]${escapeGift([stem, instruction ?? ''].join('\n').trim())}`
  const feedback = explanation === null ? [] : [`####${escapeGift(withoutArrows(explanation))}`]
  const body = [...answers, ...feedback]
  const lines = body.length > 1 ? `{\n${body.map(line => `  ${line}`).join('\n')}\n}` : `{${body.join('')}}`
  // Two slashes after the braces would begin a comment.
  const rest = after === undefined ? '' : ` ${escapeGift(after).replace(/^\/\//u, '[plain]//')}`
  const tags = [content.kind, question.class, question.difficulty].map(tag => ` [tag:${tag}]`).join('')
  const named = id === null ? '' : ` [id:${id.replaceAll(']', '')}]`
  return [
    `// ${marginLine({ ...marginOf(question, instruction), explanation: undefined })}`,
    `//${named}${tags}`,
    `::${escapeGift(firstWords(content.stem))}::${asked} ${lines}${rest.trimEnd()}`,
  ].join('\n')
}

/** Whether some words cannot be written as they are. */
const changes = ({ content, explanation }: PortableQuestion) =>
  textsOf([content, explanation]).some(text => flat(withoutArrows(text)) !== text)
