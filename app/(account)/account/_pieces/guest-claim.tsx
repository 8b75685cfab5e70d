import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { claim } from '../actions'
import { Section } from './section'

/** A learner known by a cookie only can turn it into an account. */
export async function GuestClaim({ name }: { name: string }) {
  const t = await getTranslations('account')
  return (
    <Section title={t('guestTitle', { name })} lead={t('guestLead')}>
      <ActionForm
        action={claim}
        submit={t('claim')}
        fields={[
          { name: 'name', label: t('name'), autoComplete: 'name', value: name, maxLength: 80 },
          { name: 'email', type: 'email', label: t('email'), autoComplete: 'username' },
          {
            name: 'password',
            type: 'password',
            label: t('password'),
            hint: t('passwordLead'),
            autoComplete: 'new-password',
          },
        ]}
      />
    </Section>
  )
}
