import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { TextLink } from '@/app/_ui/text-link'
import type { Actor } from '@/lib/model/actor'
import { listAttempts } from '@/lib/usecases/list-attempts'
import { Section } from './section'

export async function OwnAttempts({ actor }: { actor: Actor }) {
  const t = await getTranslations('account')
  const format = await getFormatter()
  const listed = await listAttempts({ actor })
  const attempts = listed.ok ? listed.value.attempts : []
  if (attempts.length === 0)
    return (
      <EmptyState title={t('attempts')} action={<ButtonLink href="/">{t('typeCode')}</ButtonLink>}>
        {t('noAttempts')}
      </EmptyState>
    )
  return (
    <Section title={t('attempts')}>
      <ul className="flex flex-col">
        {attempts.map(({ id, title, language, startedAt, submittedAt }) => {
          const when = format.dateTime(submittedAt ?? startedAt, { dateStyle: 'long' })
          return (
            <li
              key={id}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line py-4"
            >
              <div className="min-w-0">
                <p lang={language} className="font-medium wrap-break-word">
                  {setType(title, language)}
                </p>
                <p className="text-sm text-ink-soft">
                  {submittedAt ? t('attemptSubmitted', { when }) : t('attemptOpen', { when })}
                </p>
              </div>
              <TextLink
                href={submittedAt ? `/attempt/${id}/result` : `/attempt/${id}`}
                className="py-1"
                aria-label={`${t(submittedAt ? 'see' : 'goOn')} — ${title}`}
              >
                {t(submittedAt ? 'see' : 'goOn')}
              </TextLink>
            </li>
          )
        })}
      </ul>
      <TextLink href="/practice" className="self-start py-1">
        {t('practice')}
      </TextLink>
    </Section>
  )
}
