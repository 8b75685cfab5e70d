'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Notice } from '@/app/_ui/notice'
import { useVerb } from '../../../_page/use-verb'
import { remove } from './actions'

export function DeleteQuiz({ quizId }: { quizId: string }) {
  const t = useTranslations('quiz-settings.deleting')
  const tUi = useTranslations('ui')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const { run, busy, problem } = useVerb()
  return (
    <section className="flex flex-col items-start gap-4 border-t border-line pt-8">
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('open')}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('title')}
        description={t('text')}
        closeLabel={tUi('cancel')}
        action={
          <Button
            variant="danger"
            disabled={busy}
            onClick={() =>
              run(
                () => remove(quizId),
                () => router.push('/desk'),
              )
            }
          >
            {t('confirm')}
          </Button>
        }
      >
        {problem ? (
          <Notice tone="wrong" live>
            {problem}
          </Notice>
        ) : null}
      </Dialog>
    </section>
  )
}
