import type { ContentOf, QuestionBody, QuestionContent, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'

type Maker<K extends QuestionKind> = (
  content: ContentOf<K>,
  evidence: QuestionBody['evidence'],
) => Extract<ResponseValue, { kind: K }>

const rightIds = (options: ContentOf<'multiple-choice'>['options']) =>
  options.filter(({ correct }) => correct).map(({ id }) => id)

const makers = {
  'multiple-choice': ({ kind, options }) => ({ kind, optionId: rightIds(options)[0] ?? null }),
  'multiple-response': ({ kind, options }) => ({ kind, optionIds: rightIds(options) }),
  'true-false': ({ kind, key }) => ({ kind, value: key }),
  'justified-true-false': ({ kind, key }, evidence) => ({ kind, value: key, marks: evidence, quote: '' }),
  'short-answer': ({ kind, key }) => ({ kind, text: key.text }),
  numeric: ({ kind, key }) => ({ kind, text: key.text }),
  cloze: ({ kind, gaps }) => ({
    kind,
    fillings: gaps.map(gap =>
      'key' in gap ? { text: gap.key.text } : { optionId: rightIds(gap.options)[0] ?? null },
    ),
  }),
  matching: ({ kind, pairs }) => ({
    kind,
    pairs: pairs.map(({ prompt, match }) => ({ promptId: prompt.id, matchId: match.id })),
  }),
  ordering: ({ kind, items }) => ({ kind, itemIds: items.map(({ id }) => id) }),
} satisfies { [K in QuestionKind]: Maker<K> }

/** What somebody who knows would give. */
export function rightResponse({
  content,
  evidence,
}: Pick<QuestionBody, 'content' | 'evidence'>): ResponseValue {
  const make = makers[content.kind] as (
    content: QuestionContent,
    evidence: QuestionBody['evidence'],
  ) => ResponseValue
  return make(content, evidence)
}
