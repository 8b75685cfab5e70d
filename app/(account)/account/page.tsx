import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { currentIdentity } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { SubmitButton } from '@/app/_ui/submit-button'
import { Comfort } from './_pieces/comfort'
import { GuestClaim } from './_pieces/guest-claim'
import { Installation } from './_pieces/installation'
import { InvitePerson } from './_pieces/invite-person'
import { LanguageModel } from './_pieces/language-model'
import { OwnAttempts } from './_pieces/own-attempts'
import { OwnData } from './_pieces/own-data'
import { OwnTokens } from './_pieces/own-tokens'
import { People } from './_pieces/people'
import { UserDetails } from './_pieces/user-details'
import { leave } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

/** One page for everyone: what is on it depends on who looks. */
export default async function AccountPage() {
  const t = await getTranslations('account')
  const { actor, user, learnerName } = await currentIdentity()
  const instructor = actor.role === 'instructor'
  const learns = actor.role === 'learner' || (instructor && actor.learnerId !== null)
  const stranger = !user && !learns
  return (
    <Frame width="measure" home={instructor ? '/desk' : '/'}>
      <Stack gap="page">
        <PageHeader
          title={stranger ? t('visitorTitle') : t('title')}
          lead={user ? t('signedInAs', { email: user.email }) : stranger ? t('visitorLead') : null}
          actions={
            user ? (
              <form action={leave}>
                <SubmitButton variant="secondary">{t('signOut')}</SubmitButton>
              </form>
            ) : null
          }
        />
        {stranger ? (
          <div className="flex flex-wrap gap-3">
            <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>
            <ButtonLink href="/" variant="secondary">
              {t('home')}
            </ButtonLink>
          </div>
        ) : null}
        {learns ? <OwnAttempts actor={actor} /> : null}
        {!user && learns ? <GuestClaim name={learnerName ?? ''} /> : null}
        {user ? <UserDetails name={user.name} email={user.email} /> : null}
        {instructor ? <InvitePerson /> : null}
        {instructor ? <People actor={actor} /> : null}
        {instructor ? <OwnTokens /> : null}
        {instructor ? <LanguageModel actor={actor} /> : null}
        {instructor ? <Installation actor={actor} /> : null}
        {learns ? <OwnData guest={!user} /> : null}
        <Comfort />
      </Stack>
    </Frame>
  )
}
