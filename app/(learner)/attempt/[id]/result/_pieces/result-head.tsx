import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import type { AttemptResult } from '@/lib/usecases/find-attempt-result'

/** Which quiz, and when it was submitted. */
export async function ResultHead({ result, noMore }: { result: AttemptResult; noMore: boolean }) {
  const t = await getTranslations('feedback')
  const join = await getTranslations('join')
  const format = await getFormatter()
  const when = format.dateTime(result.submittedAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <>
      {noMore ? <Notice>{join('noAttemptsLeft')}</Notice> : null}
      <PageHeader
        above={t('submitted', { when })}
        title={setType(result.title, result.language)}
        lang={result.language}
      />
    </>
  )
}
