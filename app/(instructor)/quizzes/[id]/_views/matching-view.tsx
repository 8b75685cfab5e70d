import { useTranslations } from 'next-intl'
import type { ContentOf } from '@/lib/model/question'

export function MatchingView({ content }: { content: ContentOf<'matching'> }) {
  const t = useTranslations('bench')
  const { pairs, extras } = content
  return (
    <>
      <ul className="flex flex-col gap-1">
        {pairs.map(({ prompt, match }) => (
          <li key={prompt.id}>
            <span className="text-ink-soft">{prompt.text}</span>
            <span aria-hidden="true" className="mx-2 text-correct">
              →
            </span>
            <span className="sr-only">{t('matches')}</span>
            <span className="font-semibold">{match.text}</span>
          </li>
        ))}
      </ul>
      {extras.length > 0 ? (
        <p className="mt-1 text-ink-soft">
          {t('extras', { extras: extras.map(({ text }) => text).join(' · ') })}
        </p>
      ) : null}
    </>
  )
}
