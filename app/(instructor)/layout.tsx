import { ListChecks, Newspaper, UserRound, UsersRound } from 'lucide-react'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { ButtonLink } from '@/app/_ui/button-link'
import { warmEngine } from '@/lib/usecases/warm-engine'

const icon = { 'aria-hidden': true, className: 'size-4.5 sm:hidden' } as const

/** On a phone a picture with the word for screen readers: four words do not fit there. */
function NavLink({ href, label, icon: picture }: { href: string; label: string; icon: ReactNode }) {
  return (
    <ButtonLink href={href} variant="quiet" size="small">
      {picture}
      <span className="sr-only sm:not-sr-only">{label}</span>
    </ButtonLink>
  )
}

export default async function InstructorLayout({ children }: { children: ReactNode }) {
  const { user } = await requireInstructor()
  // What could not be loaded is loaded, or fails, when it is needed.
  after(() => warmEngine().catch(console.error))
  const t = await getTranslations('desk')
  return (
    <Frame
      home="/desk"
      width="bench"
      nav={
        <>
          <NavLink href="/desk" label={t('nav.desk')} icon={<ListChecks {...icon} />} />
          <NavLink href="/articles" label={t('nav.articles')} icon={<Newspaper {...icon} />} />
          <NavLink href="/classes" label={t('nav.classes')} icon={<UsersRound {...icon} />} />
          <ButtonLink href="/account" variant="quiet" size="small">
            <UserRound aria-hidden="true" className="size-4.5 sm:hidden" />
            <span className="sr-only sm:hidden">{t('nav.account')}</span>
            <span className="hidden max-w-48 truncate sm:inline">{user.name}</span>
          </ButtonLink>
        </>
      }
    >
      <ClientMessages namespaces={['failures']}>{children}</ClientMessages>
    </Frame>
  )
}
