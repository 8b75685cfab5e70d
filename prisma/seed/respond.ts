import type { ContentOf, Question, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

type Maker<K extends QuestionKind> = (
  content: ContentOf<K>,
  right: boolean,
  random: () => number,
) => ResponseValue

const pick = <T>(things: readonly T[], random: () => number): T | undefined =>
  things[Math.floor(random() * things.length)]

const makers = {
  'multiple-choice': (content, right, random) => {
    const option = pick(
      content.options.filter(each => each.correct === right),
      random,
    )
    return { kind: 'multiple-choice', optionId: option?.id ?? null }
  },
  'multiple-response': (content, right, random) => ({
    kind: 'multiple-response',
    optionIds: content.options.filter(each => (right ? each.correct : random() < 0.5)).map(({ id }) => id),
  }),
  'true-false': (content, right) => ({ kind: 'true-false', value: right ? content.key : !content.key }),
  'justified-true-false': (content, right) => ({
    kind: 'justified-true-false',
    value: right ? content.key : !content.key,
    marks: [],
    quote: '',
  }),
  'short-answer': (content, right, random) => ({
    kind: 'short-answer',
    text: typed(content.key, right, random),
  }),
  numeric: (content, right, random) => ({
    kind: 'numeric',
    text: right ? content.key.text : String(Math.round(content.key.value * (0.5 + random()))),
  }),
  cloze: (content, right, random) => ({ kind: 'cloze', text: typed(content.key, right, random) }),
  matching: ({ pairs }, right, random) => {
    const turn = right ? 0 : Math.ceil(random() * (pairs.length - 1))
    return {
      kind: 'matching',
      pairs: pairs.map(({ prompt }, index) => ({
        promptId: prompt.id,
        matchId: pairs[(index + turn) % pairs.length]?.match.id ?? '',
      })),
    }
  },
  ordering: ({ items }, right) => {
    const ids = items.map(({ id }) => id)
    return { kind: 'ordering', itemIds: right ? ids : [...ids.slice(1), ...ids.slice(0, 1)] }
  },
} satisfies { [K in QuestionKind]: Maker<K> }

function typed(key: { text: string; accepted: string[] }, right: boolean, random: () => number): string {
  if (!right) return random() < 0.5 ? '?' : key.text.split(' ').slice(0, -1).join(' ') || '?'
  return pick([key.text, ...key.accepted], random) ?? key.text
}

/** What a learner of this ability (0–1) gives to this question; null leaves it blank. */
export function respond(question: Question, ability: number, random: () => number): ResponseValue | null {
  const hard = { easy: 0.15, medium: 0, hard: -0.2 }[question.difficulty]
  if (random() < 0.04) return null
  const right = random() < Math.min(0.97, ability + hard)
  const make = makers[question.content.kind] as (
    content: QuestionContent,
    right: boolean,
    random: () => number,
  ) => ResponseValue
  return make(question.content, right, random)
}
