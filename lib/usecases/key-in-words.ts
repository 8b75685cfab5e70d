import 'server-only'
import { gapKey } from '@/lib/model/cloze-gap'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'

const right = ({ options }: ContentOf<'multiple-choice' | 'multiple-response'>) =>
  options.flatMap(({ correct, text }) => (correct ? [text] : [])).join(' · ')

const ways = {
  'multiple-choice': right,
  'multiple-response': right,
  'true-false': ({ key }) => String(key),
  'justified-true-false': ({ key }) => String(key),
  'short-answer': ({ key }) => key.text,
  numeric: ({ key }) => key.text,
  cloze: ({ gaps }) => gaps.map(gapKey).join(' · '),
  matching: ({ pairs }) => pairs.map(({ prompt, match }) => `${prompt.text} → ${match.text}`).join(' · '),
  ordering: ({ items }) => items.map(({ text }) => text).join(' → '),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => string }

/** A key in one line, for somebody who is to explain it. */
export function keyInWords(content: QuestionContent): string {
  return (ways[content.kind] as (content: QuestionContent) => string)(content)
}
