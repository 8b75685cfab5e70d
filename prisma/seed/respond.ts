import type { ContentOf, Question, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

type Maker<K extends QuestionKind> = (
  content: ContentOf<K>,
  right: boolean,
  random: () => number,
  /** What the article names besides: people do not type nonsense. */
  named: readonly string[],
) => ResponseValue

const pick = <T>(things: readonly T[], random: () => number): T | undefined =>
  things[Math.floor(random() * things.length)]
/** The first more often than the second: of wrong options, too, one is nearer than the others. */
const lean = <T>(things: readonly T[], random: () => number): T | undefined =>
  things[Math.floor(things.length * random() ** 1.7)]

const makers = {
  'multiple-choice': (content, right, random) => {
    const options = content.options.filter(each => each.correct === right)
    return { kind: 'multiple-choice', optionId: lean(options, random)?.id ?? null }
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
  'short-answer': (content, right, random, named) => ({
    kind: 'short-answer',
    text: typed(content.key, right, random, named),
  }),
  numeric: (content, right, random) => ({
    kind: 'numeric',
    text: right ? content.key.text : String(Math.round(content.key.value * (0.5 + random()))),
  }),
  cloze: (content, right, random, named) => ({
    kind: 'cloze',
    fillings: content.gaps.map(gap =>
      'key' in gap
        ? { text: typed(gap.key, right, random, named) }
        : {
            optionId:
              lean(
                gap.options.filter(each => each.correct === right),
                random,
              )?.id ?? null,
          },
    ),
  }),
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

type Typed = { text: string; accepted: string[] }

function typed(key: Typed, right: boolean, random: () => number, named: readonly string[]): string {
  if (right) return pick([key.text, ...key.accepted], random) ?? key.text
  const others = named.filter(name => name !== key.text && !key.accepted.includes(name))
  if (random() < 0.75) return lean(others, random) ?? '?'
  return key.text.split(' ').slice(0, -1).join(' ') || '?'
}

/** Wrong options to questions that ask the same: what somebody who misread could type. */
export function namedFor(asked: Question, questions: readonly Question[]): string[] {
  const options = (some: readonly Question[]) =>
    some.flatMap(({ content }) =>
      content.kind === 'multiple-choice' ? content.options.flatMap(one => (one.correct ? [] : one.text)) : [],
    )
  const alike = options(questions.filter(one => one.class === asked.class))
  return alike.length > 0 ? alike : options(questions.filter(one => one.class !== 'date'))
}

const steps = { easy: 0.2, medium: 0, hard: -0.2 } as const

/** One choice of each quiz has an option that good readers fall for: the pages of results have something to show. */
export function isTrap(question: Question, questions: readonly Question[]): boolean {
  return questions.findLast(({ content }) => content.kind === 'multiple-choice')?.id === question.id
}

type Asked = { question: Question; trap: boolean; named: readonly string[] }

/** What a learner of this ability (0–1) gives to this question; null leaves it blank. */
export function respond(asked: Asked, ability: number, random: () => number): ResponseValue | null {
  const { question, trap, named } = asked
  if (random() < 0.08 - 0.06 * ability) return null
  // So steep that the class shows it whatever else its quiz asks.
  const likely = trap ? 0.6 - 0.65 * ability : ability + steps[question.difficulty]
  const right = random() < Math.min(0.97, Math.max(0.04, likely))
  const make = makers[question.content.kind] as (
    content: QuestionContent,
    right: boolean,
    random: () => number,
    named: readonly string[],
  ) => ResponseValue
  const nearest = () => 0
  return make(question.content, right, trap && !right ? nearest : random, named)
}
