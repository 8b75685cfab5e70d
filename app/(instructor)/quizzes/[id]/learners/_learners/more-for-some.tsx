'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { CheckboxField } from '@/app/_ui/checkbox-field'
import { TextField } from '@/app/_ui/text-field'
import type { QuizLearner } from '@/lib/usecases/find-quiz-learners'
import { AccommodationDialog } from './accommodation-dialog'
import { useMoreInWords } from './use-more-in-words'

type Props = { quizId: string; learners: readonly QuizLearner[]; mayEdit: boolean }

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Everyone the quiz is for, with what they have more than the others. */
export function MoreForSome({ quizId, learners, mayEdit }: Props) {
  const t = useTranslations('learners.more')
  const id = useId()
  const inWords = useMoreInWords()
  const [wanted, setWanted] = useState('')
  const [onlyMore, setOnlyMore] = useState(false)
  const [chosen, setChosen] = useState<QuizLearner | null>(null)
  const shown = learners.filter(
    one => plain(one.name).includes(plain(wanted)) && (!onlyMore || inWords(one.accommodation) !== ''),
  )
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div className="flex flex-col gap-2">
        <h2 id={id} className="text-xl font-semibold">
          {t('title')}
        </h2>
        <p className="max-w-measure text-ink-soft">{t('lead')}</p>
      </div>
      {learners.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      {learners.length > 8 ? (
        <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
          <div className="w-64">
            <TextField
              label={t('find')}
              type="search"
              value={wanted}
              onChange={event => setWanted(event.target.value)}
            />
          </div>
          <CheckboxField
            label={t('onlyMore')}
            checked={onlyMore}
            onChange={event => setOnlyMore(event.target.checked)}
            className="min-h-11 items-center"
          />
        </div>
      ) : null}
      {shown.length > 0 ? (
        <table className="w-full border-collapse text-left">
          <thead className="text-sm text-ink-soft">
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-2 pr-4 font-medium">
                {t('learner')}
              </th>
              <th scope="col" className="px-3 py-2 font-medium">
                {t('has')}
              </th>
              {mayEdit ? <td /> : null}
            </tr>
          </thead>
          <tbody>
            {shown.map(learner => (
              <tr key={learner.learnerId} className="border-b border-line">
                <th scope="row" className="py-2 pr-4 font-medium">
                  {learner.name}
                  {learner.className ? (
                    <span className="block text-sm font-normal text-ink-soft">{learner.className}</span>
                  ) : null}
                </th>
                <td className="px-3 py-2 text-sm">
                  {inWords(learner.accommodation) || <span className="text-ink-soft">{t('usual')}</span>}
                  {learner.standing ? <span className="block text-ink-soft">{t('standing')}</span> : null}
                </td>
                {mayEdit ? (
                  <td className="py-1 text-right">
                    <Button
                      variant="quiet"
                      size="small"
                      aria-label={t('edit', { name: learner.name })}
                      onClick={() => setChosen(learner)}
                    >
                      {t('editShort')}
                    </Button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {chosen ? (
        <AccommodationDialog
          key={chosen.learnerId}
          quizId={quizId}
          learner={chosen}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </section>
  )
}
