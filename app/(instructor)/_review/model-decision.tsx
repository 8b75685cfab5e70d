'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { setType } from '@/app/_article/set-type'
import { Button } from '@/app/_ui/button'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ModelSummary } from '@/lib/model/language-model'
import type { ReviewGroup } from '@/lib/usecases/group-reviews'
import type { DecisionProposed } from '@/lib/usecases/propose-decision'
import { useVerb } from '../_page/use-verb'
import { askModel } from './actions'
import { useResponseName } from './response-name'

type Props = { group: ReviewGroup; language: ArticleLanguage; model: ModelSummary; busy: boolean }

/** Asks the language model what it would decide of this response. It comes as words beside the buttons and presses none. */
export function ModelDecision({ group, language, model, busy: deciding }: Props) {
  const t = useTranslations('review.model')
  const tModel = useTranslations('model')
  const response = useResponseName()(group)
  const { run, busy, problem } = useVerb()
  const [made, setMade] = useState<DecisionProposed | null>(null)
  const [learner] = group.learners
  if (!learner) return null
  const { attemptId, questionId } = learner
  const { model: name } = model
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        type="button"
        variant="quiet"
        size="small"
        aria-label={busy ? undefined : t('named', { model: name, response })}
        busy={busy}
        disabled={deciding}
        onClick={() => run(() => askModel({ attemptId, questionId, gap: group.gap }), setMade)}
      >
        {busy ? tModel('testing') : t('ask', { model: name })}
      </Button>
      <div role="status" className="flex flex-col gap-1 text-sm">
        {problem ? <p>{problem}</p> : null}
        {made && !problem ? <Said made={made} name={name} language={language} /> : null}
      </div>
    </div>
  )
}

function Said({ made, name, language }: { made: DecisionProposed; name: string; language: ArticleLanguage }) {
  const t = useTranslations('review.model')
  const tModel = useTranslations('model')
  if ('trouble' in made) return <p>{tModel(`troubles.${made.trouble}`)}</p>
  if ('dropped' in made) return <p>{t(`dropped.${made.dropped}`)}</p>
  return (
    <>
      <p>
        <span className="font-medium">{t(`verdict.${made.verdict}`, { model: name })}</span>{' '}
        <span lang={language}>{made.reason}</span>
      </p>
      <blockquote lang={language} className="font-text text-ink-soft">
        {setType(made.quotation, language)}
      </blockquote>
      <p className="text-ink-soft">{t('yours')}</p>
    </>
  )
}
