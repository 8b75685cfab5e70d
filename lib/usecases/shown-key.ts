import 'server-only'
import type { Id } from '@/lib/model/id'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'

/** What is right, in the shape each kind shows it. */
export type ShownKey =
  | { kind: 'multiple-choice'; optionIds: Id[] }
  | { kind: 'true-false'; value: boolean }
  | { kind: 'short-answer'; text: string; accepted: string[] }
  | { kind: 'cloze'; text: string; accepted: string[] }

const keys = {
  'multiple-choice': ({ kind, options }) => ({
    kind,
    optionIds: options.filter(option => option.correct).map(option => option.id),
  }),
  'true-false': ({ kind, key }) => ({ kind, value: key }),
  'short-answer': ({ kind, key }) => ({ kind, text: key.text, accepted: key.accepted }),
  cloze: ({ kind, key }) => ({ kind, text: key.text, accepted: key.accepted }),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Extract<ShownKey, { kind: K }> }

export function shownKey(content: QuestionContent): ShownKey {
  // Each kind meets its own content; TypeScript cannot follow the pair through an index.
  return (keys[content.kind] as (content: QuestionContent) => ShownKey)(content)
}
