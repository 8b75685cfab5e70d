'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import { TextLink } from '@/app/_ui/text-link'

/** A decision that can still be taken back here. */
export type LastDecision = {
  regradeId: string
  quizId: string
  /** What was decided, in words. */
  words: string
  changed: number
  joined: boolean
}
type Props = { last: LastDecision | null; said: string | null; busy: boolean; onUndo: () => void }

/** Says what was just decided and what it did, with the way back; stays in sight wherever one has scrolled to. */
export function LastDecisionBar({ last, said, busy, onUndo }: Props) {
  const t = useTranslations('review.last')
  return (
    <div className="sticky bottom-3 z-10">
      <div role="status" className={last || said ? '' : 'sr-only'}>
        {last ? (
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-2xl bg-ink px-5 py-3 text-paper shadow-raised">
            <p className="min-w-0 flex-1 basis-56">
              <span className="font-medium">{last.words}</span> {t('changed', { count: last.changed })}{' '}
              {last.joined ? t('joined') : null}
            </p>
            <p className="flex items-center gap-4">
              <Button variant="secondary" size="small" busy={busy} onClick={onUndo}>
                {t('undo')}
              </Button>
              <TextLink
                href={`/quizzes/${last.quizId}/results/history`}
                className="text-paper hover:text-paper"
              >
                {t('history')}
              </TextLink>
            </p>
          </div>
        ) : null}
        {said && !last ? (
          <p className="rounded-2xl bg-ink px-5 py-3 text-paper shadow-raised">{said}</p>
        ) : null}
      </div>
    </div>
  )
}
