import { UserRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/app/_frame/frame'
import { requireInstructor } from '@/app/_session/require-instructor'
import { ButtonLink } from '@/app/_ui/button-link'

export default async function InstructorLayout({ children }: { children: ReactNode }) {
  const { user } = await requireInstructor()
  const t = await getTranslations('desk')
  return (
    <Frame
      home="/desk"
      width="bench"
      nav={
        <>
          <ButtonLink href="/desk" variant="quiet" size="small">
            {t('nav.desk')}
          </ButtonLink>
          <ButtonLink href="/articles" variant="quiet" size="small">
            {t('nav.articles')}
          </ButtonLink>
          <ButtonLink href="/account" variant="quiet" size="small">
            <UserRound aria-hidden="true" className="size-4.5 sm:hidden" />
            <span className="sr-only sm:hidden">{t('nav.account')}</span>
            <span className="hidden max-w-48 truncate sm:inline">{user.name}</span>
          </ButtonLink>
        </>
      }
    >
      {children}
    </Frame>
  )
}
