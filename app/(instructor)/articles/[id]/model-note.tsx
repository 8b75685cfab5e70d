'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { ModelAtWork } from './model-at-work'

/** A language model at work: what it brought so far, what that takes, and a way out that loses nothing. */
export function ModelNote({ atWork: { run, model, stems } }: { atWork: ModelAtWork }) {
  const t = useTranslations('model')
  const [stopping, setStopping] = useState(false)
  const { calls, input, output } = model.usage
  const stop = async () => {
    setStopping(true)
    // It may be over already; then there is nothing to stop.
    await fetch(`/api/v1/model-runs/${run}`, { method: 'DELETE' }).catch(() => undefined)
  }
  return (
    <section aria-label={t('working')} className="flex flex-col gap-3 border-t border-line pt-4 text-sm">
      <p>
        {t('figures', { proposed: model.proposed, passed: model.passed })}
        <span className="block text-ink-soft">
          {t('cost', { calls, tokens: input + output, seconds: Math.round(model.seconds) })}
        </span>
      </p>
      {stems.length > 0 ? (
        <ol
          aria-label={t('passed')}
          aria-live="polite"
          className="flex list-decimal flex-col gap-1 pl-5 font-text"
        >
          {stems.map(stem => (
            <li key={stem}>{stem}</li>
          ))}
        </ol>
      ) : null}
      <div>
        <Button type="button" variant="secondary" onClick={stop} disabled={stopping}>
          {stopping ? t('stopping') : t('stop')}
        </Button>
      </div>
    </section>
  )
}
