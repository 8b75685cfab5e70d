'use client'

import { useTranslations } from 'next-intl'
import { AskToDelete } from '../../../_page/ask-to-delete'
import { useMay } from '../../../_page/may'
import { remove } from './actions'

export function DeleteQuiz({ quizId }: { quizId: string }) {
  const t = useTranslations('quiz-settings.deleting')
  const { own } = useMay()
  if (!own) return null
  const words = { open: t('open'), title: t('title'), text: t('text'), confirm: t('confirm') }
  return (
    <section className="border-t border-line pt-8">
      <AskToDelete words={words} remove={() => remove(quizId)} away="/desk" />
    </section>
  )
}
