import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { Kept } from './response-keeper'

type Props = { kept: Kept; questions: readonly PublicQuestion[]; onSendNow: () => void; resultLink: string }

/** What the server has. "Saved" is said only after it answered; "saving" is for the eye alone. */
export function SavingStatus({ kept, questions, onSendNow, resultLink }: Props) {
  const t = useTranslations('attempt')
  const numbers = questions.filter(({ id }) => kept.overtaken.includes(id)).map(({ number }) => number)
  const saved = kept.unsaved === 0 && kept.savedOnce
  return (
    <div className="flex flex-col gap-3 text-sm text-ink-soft">
      <div className="flex items-center gap-2">
        {kept.phase === 'saving' ? <span aria-hidden="true">{t('status.saving')}</span> : null}
        <p role="status">
          {kept.phase === 'waiting' ? (
            <span className="text-wrong">{t(kept.onDevice ? 'status.waiting' : 'status.onPage')}</span>
          ) : saved && kept.phase === 'resting' ? (
            <>
              <span aria-hidden="true" className="text-correct">
                ✓{' '}
              </span>
              {t('status.saved')}
            </>
          ) : kept.unsaved === 0 && kept.phase === 'resting' ? (
            t('status.none')
          ) : null}
        </p>
        {kept.phase === 'waiting' ? (
          <Button variant="quiet" size="small" onClick={onSendNow}>
            {t('sendNow')}
          </Button>
        ) : null}
      </div>
      {numbers.length > 0 ? (
        <Notice live>{t('status.overtaken', { count: numbers.length, numbers: numbers.join(', ') })}</Notice>
      ) : null}
      {kept.phase === 'refused' ? (
        <Notice tone="wrong" live title={t('status.refusedTitle')}>
          <p>{kept.refusal}</p>
          <a href={resultLink} className="self-start text-accent underline underline-offset-4">
            {t('seeSubmitted')}
          </a>
        </Notice>
      ) : null}
    </div>
  )
}
