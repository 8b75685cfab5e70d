import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { Frame } from '@/app/_frame/frame'
import { currentActor } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { findPracticeOverview } from '@/lib/usecases/practise'
import { Progress } from './_pieces/progress'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practice'))('title') }
}

/** What comes back today, what later, and how it went. */
export default async function PracticePage() {
  const t = await getTranslations('practice')
  const format = await getFormatter()
  const found = await findPracticeOverview({ actor: await currentActor() })
  const { due, later, next, progress } = found.ok
    ? found.value
    : { due: [], later: 0, next: null, progress: [] }
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader title={t('title')} lead={t('lead')} />
        {due.length === 0 ? (
          <EmptyState title={t('nothing')} action={<ButtonLink href="/">{t('home')}</ButtonLink>}>
            {next
              ? t('next', { count: later, when: format.dateTime(next, { dateStyle: 'long' }) })
              : t('none')}
          </EmptyState>
        ) : (
          <ul className="flex flex-col">
            {due.map(({ editionId, title, language, questions }) => (
              <li
                key={editionId}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-4"
              >
                <div className="min-w-0">
                  <p lang={language} className="font-medium wrap-break-word">
                    {setType(title, language)}
                  </p>
                  <p className="text-sm text-ink-soft">{t('due', { count: questions })}</p>
                </div>
                <ButtonLink href={`/practice/${editionId}`}>
                  {t('begin')}
                  <span className="sr-only"> — {title}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
        {progress.length > 0 ? <Progress days={progress} /> : null}
      </Stack>
    </Frame>
  )
}
