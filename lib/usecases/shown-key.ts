import 'server-only'
import { gapKey } from '@/lib/model/cloze-gap'
import type { Id } from '@/lib/model/id'
import type { ContentOf, Option, QuestionContent, QuestionKind } from '@/lib/model/question'

/** What is right, in the shape each kind shows it. */
export type ShownKey =
  | { kind: 'multiple-choice'; optionIds: Id[] }
  | { kind: 'multiple-response'; optionIds: Id[] }
  | { kind: 'true-false'; value: boolean }
  | { kind: 'justified-true-false'; value: boolean }
  | { kind: 'short-answer'; text: string; accepted: string[] }
  | { kind: 'numeric'; text: string }
  | { kind: 'cloze'; gaps: { text: string; accepted: string[] }[] }
  | { kind: 'matching'; pairs: { promptId: Id; matchId: Id }[] }
  | { kind: 'ordering'; itemIds: Id[] }

const rightOf = (options: readonly Option[]) => options.filter(({ correct }) => correct).map(({ id }) => id)

const keys = {
  'multiple-choice': ({ kind, options }) => ({ kind, optionIds: rightOf(options) }),
  'multiple-response': ({ kind, options }) => ({ kind, optionIds: rightOf(options) }),
  'true-false': ({ kind, key }) => ({ kind, value: key }),
  'justified-true-false': ({ kind, key }) => ({ kind, value: key }),
  'short-answer': ({ kind, key }) => ({ kind, text: key.text, accepted: key.accepted }),
  numeric: ({ kind, key }) => ({ kind, text: key.text }),
  cloze: ({ kind, gaps }) => ({
    kind,
    gaps: gaps.map(gap => ({ text: gapKey(gap), accepted: 'key' in gap ? gap.key.accepted : [] })),
  }),
  matching: ({ kind, pairs }) => ({
    kind,
    pairs: pairs.map(({ prompt, match }) => ({ promptId: prompt.id, matchId: match.id })),
  }),
  ordering: ({ kind, items }) => ({ kind, itemIds: items.map(({ id }) => id) }),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Extract<ShownKey, { kind: K }> }

export function shownKey(content: QuestionContent): ShownKey {
  // Each kind meets its own content; TypeScript cannot follow the pair through an index.
  return (keys[content.kind] as (content: QuestionContent) => ShownKey)(content)
}
