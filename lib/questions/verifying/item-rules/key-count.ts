import type { Option, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ItemRule } from '../item-view'

/** Item rule 11: a single choice has exactly one key; a multiple response two or more, and something to leave out. */
export const keyCount: ItemRule = {
  rule: 'key-count',
  reason: 'not exactly one option is marked right, or of a multiple response fewer than two or all',
  find: ({ content, options, distractors }) => {
    const unclear = gapsOf(content)
      .map(rightIn)
      .find(right => right !== 1)
    if (unclear !== undefined) return [{ rule: 'key-count', level: 'error', params: { count: unclear } }]
    const count = options.length - distractors.length
    const problem = problems[content.kind](count, distractors.length)
    return problem ? [{ rule: problem, level: 'error', params: { count } }] : []
  },
}

const gapsOf = (content: QuestionContent) =>
  content.kind === 'cloze' ? content.gaps.flatMap(gap => ('options' in gap ? [gap.options] : [])) : []
const rightIn = (options: readonly Option[]) => options.filter(({ correct }) => correct).length

const none = () => null
const problems: { [K in QuestionKind]: (right: number, wrong: number) => string | null } = {
  'multiple-choice': right => (right === 1 ? null : 'key-count'),
  'multiple-response': (right, wrong) => {
    if (right < 2) return 'key-count-few'
    return wrong === 0 ? 'key-count-all' : null
  },
  'true-false': none,
  'justified-true-false': none,
  'short-answer': none,
  numeric: none,
  cloze: none,
  matching: none,
  ordering: none,
}
