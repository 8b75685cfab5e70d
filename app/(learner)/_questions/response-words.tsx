import type { ComponentType, ReactNode } from 'react'
import { setType } from '@/app/_article/set-type'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { isBlank } from '@/lib/model/blank'
import type { PublicContent } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { ScoreReason } from '@/lib/model/score'
import type { ShownKey } from '@/lib/usecases/find-attempt-result'
import { ProofWords } from './proof-words'
import { ClozeWords, MatchingWords, MultipleResponseWords, OrderingWords } from './response-parts'
import { TruthWords } from './truth-words'

export type WordsProps<K extends QuestionKind> = {
  content: Extract<PublicContent, { kind: K }>
  value: Extract<ResponseValue, { kind: K }>
  language: ArticleLanguage
  /** The article, its paragraphs joined: what was marked is in it. */
  text: string
  /** With it, each part is told right or not. */
  shownKey: Extract<ShownKey, { kind: K }> | null
  /** Why it counts as it does, where that may be shown: of a cloze, gap by gap. */
  reason: ScoreReason | null
}

function QuizWords({ language, children }: { language: ArticleLanguage; children: ReactNode }) {
  return (
    <span lang={language} className="wrap-break-word">
      {children}
    </span>
  )
}
const Typed = ({ value, language }: { value: { text: string }; language: ArticleLanguage }) => (
  <QuizWords language={language}>{value.text}</QuizWords>
)

const tellers = {
  'multiple-choice': ({ content, value, language }) => (
    <QuizWords language={language}>
      {setType(content.options.find(({ id }) => id === value.optionId)?.text ?? '', language)}
    </QuizWords>
  ),
  'multiple-response': MultipleResponseWords,
  'true-false': ({ value }) => <TruthWords value={value.value} />,
  'justified-true-false': ProofWords,
  'short-answer': Typed,
  numeric: Typed,
  cloze: ClozeWords,
  matching: MatchingWords,
  ordering: OrderingWords,
} satisfies { [K in QuestionKind]: ComponentType<WordsProps<K>> }

type Props = {
  content: PublicContent
  value: ResponseValue | null
  language: ArticleLanguage
  text: string
  shownKey?: ShownKey | null
  reason?: ScoreReason | null
  /** Said when there is no response. */
  none: ReactNode
}

/** A response in words; those of the quiz in its language, the interface's in its own. */
export function ResponseWords({
  content,
  value,
  language,
  text,
  shownKey = null,
  reason = null,
  none,
}: Props) {
  if (!value || isBlank(value) || value.kind !== content.kind) return none
  const Words = tellers[content.kind] as ComponentType<{
    content: PublicContent
    value: ResponseValue
    language: ArticleLanguage
    text: string
    shownKey: ShownKey | null
    reason: ScoreReason | null
  }>
  return <Words {...{ content, value, language, text, shownKey, reason }} />
}
