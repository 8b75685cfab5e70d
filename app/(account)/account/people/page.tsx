import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Notice } from '@/app/_ui/notice'
import { listInstructors } from '@/lib/usecases/list-instructors'
import { AccountPage } from '../_pieces/account-page'
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
  const listed = await listInstructors({ actor })
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
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
    </AccountPage>
  )
}
