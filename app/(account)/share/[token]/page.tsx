import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { Frame } from '@/app/_frame/frame'
import { currentIdentity } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { findShareInvitation } from '@/lib/usecases/find-share-invitation'
import { take } from './actions'

// The link is the right to somebody's work: no search engine, no referrer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sharing')
  return { title: t('accept.title'), robots: { index: false }, referrer: 'no-referrer' }
}

type Props = { params: Promise<{ token: string }> }

export default async function SharePage({ params }: Props) {
  const { token } = await params
  const t = await getTranslations('sharing.accept')
  const tSignIn = await getTranslations('sign-in')
  const format = await getFormatter()
  const invitation = await findShareInvitation({ token })
  if (!invitation.ok)
    return (
      <Frame width="measure">
        <Stack className="items-start">
          <PageHeader title={tSignIn('deadTitle')} lead={tSignIn('deadLead')} />
          <ButtonLink href="/desk">{tSignIn('submit')}</ButtonLink>
        </Stack>
      </Frame>
    )
  const { of, name, right, invitedBy, expiresAt } = invitation.value
  const { actor } = await currentIdentity()
  const when = format.dateTime(expiresAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader
          title={t('title')}
          lead={
            <>
              {t(of, { name: invitedBy ?? '', thing: name })} {t('youMay', { right })}{' '}
              {tSignIn('setupExpires', { when })}
            </>
          }
        />
        {actor.role === 'instructor' ? (
          <ActionForm action={take} submit={t('take')} hidden={{ token }} fields={[]} />
        ) : (
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/share/${token}`)}`}>
              {t('signIn')}
            </ButtonLink>
            <ButtonLink href={`/setup/${token}`} variant="secondary">
              {t('makeAccount')}
            </ButtonLink>
          </div>
        )}
      </Stack>
    </Frame>
  )
}
