import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { NobodyYet } from '@/app/_frame/nobody-yet'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentIdentity } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import { CodeForm } from './_pieces/code-form'

export default async function HomePage() {
  const t = await getTranslations('join')
  const { actor } = await currentIdentity()
  return (
    <Frame
      width="measure"
      nav={
        <ButtonLink
          variant="quiet"
          size="small"
          href={actor.role === 'visitor' || actor.role === 'instructor' ? '/desk' : '/account'}
        >
          {t(actor.role === 'learner' ? 'account' : 'instructors')}
        </ButtonLink>
      }
    >
      <div className="flex flex-col gap-8 py-8 sm:py-16">
        <NobodyYet />
        <h1 className="font-text text-4xl leading-tight font-semibold tracking-tight sm:text-5xl">
          {t('title')}
        </h1>
        <ClientMessages namespaces={['join']}>
          <CodeForm />
        </ClientMessages>
      </div>
    </Frame>
  )
}
