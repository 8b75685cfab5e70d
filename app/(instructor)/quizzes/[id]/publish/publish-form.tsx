'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { Stack } from '@/app/_ui/stack'
import { useStatus } from '@/app/_ui/status'
import { TextLink } from '@/app/_ui/text-link'
import type { QuizState } from '@/lib/model/quiz'
import type { Result } from '@/lib/model/result'
import { useMay } from '../../../_page/may'
import { useVerb } from '../../../_page/use-verb'
import { close, publish, reopen } from './actions'
import type { Blocks } from './blocks-of'

type Props = {
  quizId: string
  state: QuizState
  edition: number
  changed: boolean
  blocks: Blocks
  /** What holds for learners, in words. */
  terms: ReactNode
}
type Step = 'publish' | 'close' | 'reopen'

const verbs: Record<Step, (quizId: string) => Promise<Result<unknown>>> = { publish, close, reopen }

/** What can be done from each state, in the order it is offered. */
function stepsFrom({ state, changed }: Props): Step[] {
  const steps = {
    draft: ['publish'],
    published: changed ? ['publish', 'close'] : ['close'],
    closed: changed ? ['publish', 'reopen'] : ['reopen'],
  } satisfies Record<QuizState, Step[]>
  return steps[state]
}

export function PublishForm(props: Props) {
  const { quizId, state, edition, changed, blocks } = props
  const t = useTranslations('publish')
  const say = useStatus()
  const { edit: mayEdit } = useMay()
  const { run, busy, problem } = useVerb()
  const blocked = blocks.accepted === 0 || blocks.flawed.length > 0
  const steps = mayEdit ? stepsFrom(props) : []
  return (
    <Stack className="items-start">
      <div className="flex flex-col gap-2">
        <h2 className="text-xl font-semibold">{t(`heading.${state}`)}</h2>
        <p className="max-w-measure text-ink-soft">{t(`text.${state}`, { accepted: blocks.accepted })}</p>
        {state === 'closed' ? null : props.terms}
        {changed && edition > 0 ? (
          <p className="max-w-measure text-ink-soft">{t('changed', { edition: edition + 1 })}</p>
        ) : null}
        {blocks.waiting > 0 ? (
          <p className="max-w-measure text-ink-soft">{t('waiting', { count: blocks.waiting })}</p>
        ) : null}
      </div>
      {steps.includes('publish') && blocks.accepted === 0 ? (
        <Notice tone="wrong" title={t('noneAccepted')}>
          <p>
            <TextLink href={`/quizzes/${quizId}`}>{t('toBench')}</TextLink>
          </p>
        </Notice>
      ) : null}
      {steps.includes('publish') && blocks.flawed.length > 0 ? (
        <Notice tone="wrong" title={t('flawed', { count: blocks.flawed.length })}>
          <ul className="flex flex-col gap-1">
            {blocks.flawed.map(({ id, number, stem }) => (
              <li key={id}>
                <TextLink href={`/quizzes/${quizId}#question-${id}`}>
                  {t('flawedQuestion', { number, stem })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {steps.map((step, index) => (
          <Button
            key={step}
            variant={index === 0 && step !== 'close' ? 'primary' : 'secondary'}
            busy={busy}
            disabled={step === 'publish' && blocked}
            onClick={() =>
              run(
                () => verbs[step](quizId),
                () => say(t(`said.${step}`)),
              )
            }
          >
            {step === 'publish' && edition > 0 ? t('step.publishAgain') : t(`step.${step}`)}
          </Button>
        ))}
      </div>
    </Stack>
  )
}
