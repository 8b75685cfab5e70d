'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { ModelSummary } from '@/lib/model/language-model'
import type { QuestionContent } from '@/lib/model/question'
import { useVerb } from '../../../_page/use-verb'
import { explainWithModel } from '../_bench/actions'

type Props = {
  quizId: string
  model: ModelSummary
  content: QuestionContent
  /** The question can be explained: it has a key. */
  ready: boolean
  onProposed: (explanation: string) => void
}

/** Has the language model write the explanation into its field, where it can be changed; what is sent is said beside it. */
export function ExplanationProposal({ quizId, model, content, ready, onProposed }: Props) {
  const t = useTranslations('model')
  const { run, busy, problem } = useVerb()
  const [said, setSaid] = useState<string | null>(null)
  const ask = () =>
    run(
      () => explainWithModel({ quizId, content }),
      made => {
        if ('explanation' in made) onProposed(made.explanation)
        setSaid('trouble' in made ? t(`troubles.${made.trouble}`) : t('explained'))
      },
    )
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <Button
        type="button"
        variant="secondary"
        size="small"
        onClick={ask}
        disabled={busy || !ready}
        aria-busy={busy}
      >
        {busy ? t('testing') : t('explain', { model: model.model })}
      </Button>
      <p className="text-ink-soft">{t('explainSends', { host: model.host })}</p>
      <p role="status">{problem ?? said}</p>
    </div>
  )
}
