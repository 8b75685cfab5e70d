import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/lib/model/language'
import type { PublicContent } from '@/lib/model/public-question'
import type { QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import { isBlank } from './is-blank'

type Content<K extends QuestionKind> = Extract<PublicContent, { kind: K }>
type Value<K extends QuestionKind> = Extract<ResponseValue, { kind: K }>
type Truth = (value: 'true' | 'false') => string

const typed = (_content: unknown, value: { text: string }) => value.text

const tellers = {
  'multiple-choice': (content, value) => content.options.find(({ id }) => id === value.optionId)?.text ?? '',
  'true-false': (_content, value, truth) => truth(value.value ? 'true' : 'false'),
  'short-answer': typed,
  cloze: typed,
} satisfies { [K in QuestionKind]: (content: Content<K>, value: Value<K>, truth: Truth) => string }

/** Whether the words of a response are the quiz's (in its language) or the interface's. */
const speaks = {
  'multiple-choice': 'quiz',
  'true-false': 'interface',
  'short-answer': 'quiz',
  cloze: 'quiz',
} satisfies { [K in QuestionKind]: 'quiz' | 'interface' }

type Props = {
  content: PublicContent
  value: ResponseValue | null
  language: Language
  /** Said when there is no response. */
  none: ReactNode
}

/** A response in words. */
export function ResponseWords({ content, value, language, none }: Props) {
  const truth = useTranslations('common.truth')
  if (!value || isBlank(value) || value.kind !== content.kind) return none
  const tell = tellers[content.kind] as (content: PublicContent, value: ResponseValue, truth: Truth) => string
  return (
    <span lang={speaks[content.kind] === 'quiz' ? language : undefined} className="wrap-break-word">
      {tell(content, value, truth)}
    </span>
  )
}
