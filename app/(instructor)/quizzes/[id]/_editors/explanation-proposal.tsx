'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { ModelSummary } from '@/lib/model/language-model'
import type { QuestionContent } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { hostsOf } from '../../../_page/hosts-of'
import { useVerb } from '../../../_page/use-verb'
import { explainWithModel } from '../_bench/actions'

type Props = {
  quizId: string
  model: ModelSummary
  content: QuestionContent
  evidence: readonly Span[]
  /** The question can be explained: it has a key. */
  ready: boolean
  onProposed: (explanation: string, prompts: number) => void
}

/** Has the language model write the explanation into its field, where it can be changed; what is sent is said beside it. */
export function ExplanationProposal({ quizId, model, content, evidence, ready, onProposed }: Props) {
  const t = useTranslations('model')
  const { run, busy, problem } = useVerb()
  const [said, setSaid] = useState<string | null>(null)
  const ask = () =>
    run(
      () => explainWithModel({ quizId, content, evidence: [...evidence] }),
      made => {
        if ('explanation' in made) onProposed(made.explanation, made.prompts)
        if ('trouble' in made) setSaid(t(`troubles.${made.trouble}`))
        else setSaid('dropped' in made ? t(`explanationDropped.${made.dropped}`) : t('explained'))
      },
    )
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <Button type="button" variant="secondary" size="small" onClick={ask} busy={busy} disabled={!ready}>
        {busy ? t('testing') : t('explain', { model: model.model })}
      </Button>
      <p className="text-ink-soft">{t('explainSends', { host: hostsOf(model, t) })}</p>
      <p role="status">{problem ?? said}</p>
    </div>
  )
}
