import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { Frame } from '@/app/_frame/frame'
import { ButtonLink } from '@/app/_ui/button-link'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { findInvitation } from '@/lib/usecases/find-invitation'
import { accept } from './actions'

// The link is the right to an account: no search engine, no referrer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sign-in')
  return { title: t('setupInvited'), robots: { index: false }, referrer: 'no-referrer' }
}

type Props = { params: Promise<{ token: string }> }

export default async function SetupPage({ params }: Props) {
  const t = await getTranslations('sign-in')
  const format = await getFormatter()
  const { token } = await params
  const invitation = await findInvitation({ token })
  if (!invitation.ok)
    return (
      <Frame width="measure">
        <Stack className="items-start">
          <PageHeader title={t('deadTitle')} lead={t('deadLead')} />
          <ButtonLink href="/sign-in">{t('submit')}</ButtonLink>
        </Stack>
      </Frame>
    )
  const { first, invitedBy, expiresAt } = invitation.value
  const when = format.dateTime(expiresAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader
          title={t(first ? 'setupFirst' : 'setupInvited')}
          lead={
            <>
              {first || !invitedBy ? t('setupFirstLead') : t('setupInvitedBy', { name: invitedBy })}{' '}
              {t('setupExpires', { when })}
            </>
          }
        />
        <ActionForm
          action={accept}
          submit={t('create')}
          hidden={{ token }}
          fields={[
            { name: 'name', label: t('name'), hint: t('nameHint'), autoComplete: 'name', maxLength: 80 },
            { name: 'email', type: 'email', label: t('email'), autoComplete: 'username' },
            {
              name: 'password',
              type: 'password',
              label: t('password'),
              hint: t('passwordHint'),
              autoComplete: 'new-password',
            },
          ]}
        />
      </Stack>
    </Frame>
  )
}
