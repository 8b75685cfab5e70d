import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { findInstallation } from '@/lib/usecases/find-installation'
import { Facts } from '../_pieces/facts'
import { Section } from '../_pieces/section'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('installation'))('title') }
}

const megabyte = 1_000_000

/** What an administrator wants to know before something goes wrong: versions, room, backups, jobs. */
export default async function InstallationPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('installation')
  const tAccount = await getTranslations('account')
  const format = await getFormatter()
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  const size = (bytes: number) => t('megabytes', { megabytes: Math.round(bytes / megabyte) })
  const found = await findInstallation({ actor, now: new Date() })
  const head = (
    <PageHeader
      above={<TextLink href="/account">{tAccount('title')}</TextLink>}
      title={t('title')}
      lead={t('lead')}
    />
  )
  if (!found.ok)
    return (
      <Frame width="measure" home="/desk">
        <Stack gap="page">
          {head}
          <Notice tone="wrong">{t('administratorsOnly')}</Notice>
        </Stack>
      </Frame>
    )
  const { versions, storage, counts, backups, jobs, startedAt } = found.value
  return (
    <Frame width="measure" home="/desk">
      <Stack gap="page">
        {head}
        {jobs.silent > 0 ? <Notice>{t('silent', { silent: jobs.silent })}</Notice> : null}
        <Section title={t('versions')}>
          <Facts
            facts={[
              ['Passage', versions.passage],
              ['Node', versions.node],
              ['PostgreSQL', versions.database],
              [t('migrations'), format.number(versions.migrations)],
              [t('since'), when(startedAt)],
            ]}
          />
        </Section>
        <Section title={t('storage')} lead={t(storage.place)}>
          <Facts
            facts={[
              [t('used'), size(storage.used)],
              [t('free'), storage.free === null ? t('unknown') : size(storage.free)],
              [t('instructors'), format.number(counts.instructors)],
              [t('quizzes'), format.number(counts.quizzes)],
              [t('attempts'), t('about', { count: counts.attempts })],
              [t('responses'), t('about', { count: counts.responses })],
            ]}
          />
        </Section>
        <Section title={t('backups')} lead={backups === null ? t('backupsElsewhere') : t('backupsLead')}>
          {backups?.length === 0 ? <p>{t('noBackup')}</p> : null}
          {backups && backups.length > 0 ? (
            <Facts facts={backups.map(({ made, file }) => [when(made), file])} />
          ) : null}
        </Section>
        <Section title={t('jobs')} lead={t('jobsLead')}>
          <Facts
            facts={[
              [t('working'), format.number(jobs.working)],
              [t('waiting'), format.number(jobs.silent)],
              [t('tries'), format.number(jobs.tries)],
              [t('oldest'), jobs.oldest ? when(jobs.oldest) : t('none')],
            ]}
          />
        </Section>
      </Stack>
    </Frame>
  )
}
