'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Dialog } from '@/app/_ui/dialog'
import { TextLink } from '@/app/_ui/text-link'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { ResponseValue } from '@/lib/model/response'
import type { ResultCell, ResultColumn } from '@/lib/usecases/find-results'
import { useMay } from '../../../../_page/may'
import { OutcomeSign } from './outcome-sign'
import { pointsNumber } from './points-text'

export type ChosenCell = { cell: ResultCell; column: ResultColumn; learnerName: string }
type Props = { quizId: string; chosen: ChosenCell | null; language: ArticleLanguage; onClose: () => void }

/** True or false has no words of its own: it is said in the language of the interface. */
const truthOf = (value: ResponseValue | null) => (value && 'value' in value ? value.value : null)

/** One response: what was asked, what was given, its points and why. */
export function CellDetail({ quizId, chosen, language, onClose }: Props) {
  const t = useTranslations('results')
  const tUi = useTranslations('ui')
  const tTruth = useTranslations('common.truth')
  const tScores = useTranslations('scores')
  const format = useFormatter()
  const { grade: mayGrade } = useMay()
  if (!chosen) return null
  const { cell, column, learnerName } = chosen
  const truth = truthOf(cell.value)
  const judged = truth === null ? null : tTruth(truth ? 'true' : 'false')
  const code = cell.reason.code as never
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={t('detail', { learner: learnerName, number: column.number })}
      closeLabel={tUi('close')}
    >
      <div className="flex flex-col gap-4">
        <p lang={language} className="font-text text-lg leading-snug">
          {column.stem}
        </p>
        <dl className="flex flex-col gap-3">
          <div>
            <dt className="text-sm text-ink-soft">{t('response')}</dt>
            <dd className="font-medium [overflow-wrap:anywhere]">
              {judged ? <span className="block">{judged}</span> : null}
              {cell.text ? <span lang={language}>{cell.text}</span> : null}
              {judged || cell.text ? null : t('outcome.blank')}
            </dd>
          </div>
          <div>
            <dt className="text-sm text-ink-soft">{t('score')}</dt>
            <dd>
              <OutcomeSign outcome={cell.outcome} /> {t(`outcome.${cell.outcome}`)},{' '}
              {t('points', { points: format.number(pointsNumber(cell.points)), maximum: cell.maximum })}
            </dd>
          </div>
          {tScores.has(code) ? (
            <div>
              <dt className="text-sm text-ink-soft">{t('reason')}</dt>
              <dd>{tScores(code, cell.reason.params as never)}</dd>
            </div>
          ) : null}
        </dl>
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <TextLink href={`/quizzes/${quizId}/review?question=${column.questionId}`}>
            {t('allResponses')}
          </TextLink>
          {mayGrade ? (
            <TextLink href={`/quizzes/${quizId}/regrade/${column.questionId}`}>{t('regrade')}</TextLink>
          ) : null}
        </p>
      </div>
    </Dialog>
  )
}
