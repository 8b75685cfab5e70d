import { getFormatter, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { SendLate } from '@/app/(learner)/_outage/send-late'
import type { AttemptResult } from '@/lib/usecases/find-attempt-result'

/** What one keeps of a submission: when, how much, and the code that proves it. */
export async function ReceiptCard({ result }: { result: AttemptResult }) {
  const t = await getTranslations('feedback')
  const format = await getFormatter()
  const { code, responses } = result.receipt
  const when = format.dateTime(result.submittedAt, { dateStyle: 'long', timeStyle: 'medium' })
  return (
    <ClientMessages namespaces={['feedback']}>
      <SendLate attemptId={result.attemptId} />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-y border-dashed border-line-strong py-4">
        <p className="text-xl font-semibold tracking-widest tabular-nums">
          <span className="sr-only">{t('receiptCode')} </span>
          {code.slice(0, 4)}-{code.slice(4)}
        </p>
        <p>{t('receiptLine', { responses, when })}</p>
        <p className="w-full text-sm text-ink-soft">{t('receiptHint')}</p>
      </div>
    </ClientMessages>
  )
}
