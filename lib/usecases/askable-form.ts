import 'server-only'
import type { Asked } from '@/lib/llm/answer'
import type { ContentOf, QuestionContent, QuestionKind, TypedKey } from '@/lib/model/question'

const typed = (stem: string, key: TypedKey): Asked => ({ kind: 'short-answer', stem, key })

const forms = {
  'multiple-choice': content => content,
  'short-answer': content => content,
  'true-false': content => content,
  'justified-true-false': ({ stem, key }) => ({ kind: 'true-false', stem, key }),
  numeric: ({ stem, key }) => typed(stem, { text: key.text, class: 'number', accepted: [] }),
  cloze: ({ stem, gaps: [only, ...more] }) =>
    only && 'key' in only && more.length === 0 ? typed(stem, only.key) : null,
  'multiple-response': () => null,
  matching: () => null,
  ordering: () => null,
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Asked | null }

/** A question as a model can be asked it without its key; null for those whose key is in several parts. */
export function askableForm(content: QuestionContent): Asked | null {
  return (forms[content.kind] as (content: QuestionContent) => Asked | null)(content)
}
