import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { askCheck, type Checked } from '@/app/(learner)/_practice/ask-check'
import type { Id } from '@/lib/model/id'
import type { CheckedQuestion } from '@/lib/usecases/checked-question'
import type { ResponseKeeper } from './response-keeper'

/** What was checked in a quiz for practice, by question; `checked` is null in any other. */
export function usePractice(
  attemptId: Id,
  before: readonly CheckedQuestion[] | null,
  keeper: ResponseKeeper,
) {
  const t = useTranslations('failures')
  const [checked, setChecked] = useState(
    before && new Map(before.map(shown => [shown.questionId, shown] as const)),
  )
  return {
    checked,
    isOver: (id: Id) => checked?.get(id)?.triesLeft === 0,
    show: (shown: CheckedQuestion) => setChecked(known => new Map(known ?? []).set(shown.questionId, shown)),
    /** What is checked is what the server has: it is saved first. */
    check: async (id: Id): Promise<Checked> =>
      (await keeper.sendAll())
        ? askCheck(`/api/v1/attempts/${attemptId}/responses/${id}/check`, {}, t('unexpected'))
        : { ok: false, words: t('unexpected') },
  }
}
