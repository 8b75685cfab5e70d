import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { invite } from '../invite'
import { InviteLink } from './invite-link'
import { Section } from './section'

export async function InvitePerson() {
  const t = await getTranslations('account')
  return (
    <Section title={t('invite')} lead={t('inviteLead')}>
      <ClientMessages namespaces={['account']}>
        <InviteLink invite={invite} />
      </ClientMessages>
    </Section>
  )
}
