'use client'

import { useTranslations } from 'next-intl'
import { ChoiceGroup } from '@/app/_ui/choice-group'
import type { QuestionScoring } from '@/lib/usecases/find-question-scoring'
import { type ChangeKind, keyState, offered } from './regrade-choice'

type Props = { scoring: QuestionScoring; kind: ChangeKind; onChoose: (kind: ChangeKind) => void }

/** How the question is to count: one of a few, each with what it means. */
export function ChangeChoice({ scoring, kind, onChoose }: Props) {
  const t = useTranslations('regrade.change')
  const kinds = offered(scoring)
  const hints = {
    key: t(`keyHint.${keyState(scoring.editions)}`),
    points: undefined,
    dropped: t('droppedHint'),
    'full-credit': t('full-creditHint'),
    counted: t('countedHint'),
  } satisfies Record<ChangeKind, string | undefined>
  return (
    <ChoiceGroup
      legend={t('legend')}
      name="change"
      value={kind}
      onChoose={chosen => {
        const one = kinds.find(known => known === chosen)
        if (one) onChoose(one)
      }}
      choices={kinds.map(value => ({ value, label: t(value), hint: hints[value] }))}
    />
  )
}
