'use client'

import { useTranslations } from 'next-intl'
import { type ModelSummary, rewordedKinds } from '@/lib/model/language-model'
import type { QuestionContent, QuestionEdit } from '@/lib/model/question'
import { hostsOf } from '../../../_page/hosts-of'
import { DistractorProposals } from './distractor-proposals'
import { WordingProposal } from './wording-proposal'

type Props = {
  quizId: string
  model: ModelSummary
  body: QuestionEdit
  ready: boolean
  lang: string
  onChange: (content: QuestionContent) => void
}

/** What a language model can do for the words of the question in hand, where its kind allows it; what is sent is said once. */
export function ModelHelp({ quizId, model, body, ready, lang, onChange }: Props) {
  const t = useTranslations('model')
  const { content } = body
  if (!(rewordedKinds as readonly string[]).includes(content.kind)) return null
  const given = { quizId, model, body, lang }
  return (
    <div className="flex flex-col gap-4">
      {content.kind === 'multiple-choice' ? (
        <DistractorProposals {...given} content={content} onChange={onChange} />
      ) : null}
      <WordingProposal {...given} ready={ready} onUse={stem => onChange({ ...content, stem })} />
      <p className="text-sm text-ink-soft">{t('explainSends', { host: hostsOf(model, t) })}</p>
    </div>
  )
}
