import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { renameUser } from '../actions'
import { PasswordForm } from './password-form'
import { Section } from './section'

export async function UserDetails({ name, email }: { name: string; email: string }) {
  const t = await getTranslations('account')
  return (
    <>
      <Section title={t('name')}>
        <ActionForm
          action={renameUser}
          submit={t('save')}
          variant="secondary"
          fields={[{ name: 'name', label: t('name'), autoComplete: 'name', value: name, maxLength: 80 }]}
        />
      </Section>
      <Section title={t('password')} lead={t('passwordLead')}>
        <PasswordForm email={email} variant="secondary" />
      </Section>
    </>
  )
}
