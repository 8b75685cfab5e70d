import { useTranslations } from 'next-intl'
import type { Origin } from '@/lib/model/question'
import { sureness } from './sureness'
import { SurenessStrokes } from './sureness-strokes'

/** By which rule a question was found and how sure that is, in words; the figure for those who ask. */
export function OriginLine({ origin }: { origin: Origin }) {
  const t = useTranslations('bench')
  const tRules = useTranslations('rules')
  if (origin.engine === 'instructor') return <p className="text-sm text-ink-faint">{t('byHand')}</p>
  const rule = origin.rule as 'date'
  const word = sureness(origin.confidence)
  return (
    <div className="flex flex-col items-start gap-1 text-sm text-ink-soft">
      {tRules.has(rule) ? (
        <p>
          <span className="sr-only">{t('foundBy')}</span> {tRules(rule)}
        </p>
      ) : null}
      <details className="group">
        <summary className="inline-flex min-h-6 cursor-pointer list-none items-baseline gap-2 rounded-sm [&::-webkit-details-marker]:hidden">
          <SurenessStrokes sureness={word} />
          <span className="underline decoration-line-strong decoration-dotted underline-offset-4 group-open:no-underline">
            {t(`sureness.${word}`)}
          </span>
        </summary>
        <p className="mt-1 max-w-measure">
          {t(`surenessMeans.${word}`, { confidence: Math.round(origin.confidence * 100) })}
        </p>
        {origin.prompts === undefined ? null : <p>{t('promptsVersion', { version: origin.prompts })}</p>}
      </details>
    </div>
  )
}
