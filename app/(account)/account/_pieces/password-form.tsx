import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { replacePassword } from '../actions'

type Props = { email: string; variant?: 'primary' | 'secondary'; next?: string }

export async function PasswordForm({ email, variant, next }: Props) {
  const t = await getTranslations('account')
  return (
    <ActionForm
      action={replacePassword}
      submit={t('changePassword')}
      variant={variant}
      // The e-mail tells password managers whose password this is.
      hidden={{ email, ...(next ? { next } : {}) }}
      fields={[
        {
          name: 'currentPassword',
          type: 'password',
          label: t('currentPassword'),
          autoComplete: 'current-password',
        },
        {
          name: 'newPassword',
          type: 'password',
          label: t('newPassword'),
          hint: t('passwordHint'),
          autoComplete: 'new-password',
        },
      ]}
    />
  )
}
