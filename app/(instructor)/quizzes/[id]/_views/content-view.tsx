import type { ComponentType } from 'react'
import type { ContentOf, QuestionContent, QuestionKind } from '@/lib/model/question'
import { ClozeView } from './cloze-view'
import { MatchingView } from './matching-view'
import { MultipleChoiceView } from './multiple-choice-view'
import { NumericView } from './numeric-view'
import { OrderingView } from './ordering-view'
import { ScoringLine } from './scoring-line'
import { TrueFalseView } from './true-false-view'
import { TypedKeyView } from './typed-key-view'

/** The key of a question for its instructor, kind by kind; the stem stands above it. */
const views = {
  'multiple-choice': MultipleChoiceView,
  'multiple-response': MultipleChoiceView,
  'true-false': TrueFalseView,
  'justified-true-false': TrueFalseView,
  'short-answer': TypedKeyView,
  numeric: NumericView,
  cloze: ClozeView,
  matching: MatchingView,
  ordering: OrderingView,
} satisfies { [K in QuestionKind]: ComponentType<{ content: ContentOf<K> }> }

export function ContentView({ content }: { content: QuestionContent }) {
  const View = views[content.kind] as ComponentType<{ content: QuestionContent }>
  return (
    <>
      <View content={content} />
      <ScoringLine content={content} />
    </>
  )
}
