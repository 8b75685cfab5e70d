import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { listInstructors } from '@/lib/usecases/list-instructors'
import { InvitePerson } from '../_pieces/invite-person'
import { Section } from '../_pieces/section'
import { OpenLinks } from './open-links'
import { PersonRow } from './person-row'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

/** Who teaches here: an administrator sees everyone, makes others administrators, and takes over from who leaves. */
export default async function PeoplePage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('people')
  const tAccount = await getTranslations('account')
  const listed = await listInstructors({ actor })
  return (
    <Frame width="measure" home="/desk">
      <Stack gap="page">
        <PageHeader
          above={<TextLink href="/account">{tAccount('title')}</TextLink>}
          title={t('title')}
          lead={t('lead')}
        />
        {listed.ok ? (
          <>
            <Section title={t('instructors', { count: listed.value.instructors.length })}>
              <ul className="divide-y divide-line border-y border-line">
                {listed.value.instructors.map(person => (
                  <PersonRow key={person.id} person={person} />
                ))}
              </ul>
            </Section>
            <InvitePerson />
            <Section title={t('links')} lead={t('linksLead')}>
              <OpenLinks invitations={listed.value.invitations} />
            </Section>
          </>
        ) : (
          <Notice tone="wrong">{t('administratorsOnly')}</Notice>
        )}
      </Stack>
    </Frame>
  )
}
