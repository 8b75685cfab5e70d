import { memo } from 'react'
import { QuestionInput } from '@/app/(learner)/_questions/question-input'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ResponseValue } from '@/lib/model/response'
import type { ResponseKeeper } from './response-keeper'

type Props = {
  question: PublicQuestion
  value: ResponseValue | null
  language: ArticleLanguage
  disabled: boolean
  keeper: ResponseKeeper
}

/** One question of the attempt. A response to another one does not draw it anew: on a phone, sixty of them are felt. */
export const AskedQuestion = memo(function AskedQuestion({ keeper, ...props }: Props) {
  return <QuestionInput {...props} onGive={(value, typed) => keeper.give(props.question.id, value, typed)} />
})
