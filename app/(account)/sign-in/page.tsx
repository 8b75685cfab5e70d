import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { Frame } from '@/app/_frame/frame'
import { NobodyYet } from '@/app/_frame/nobody-yet'
import { currentIdentity } from '@/app/_session/current-actor'
import { localPath } from '@/app/_session/local-path'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { enter } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('title') }
}

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations('sign-in')
  const { user, actor } = await currentIdentity()
  const next = (await searchParams).next
  if (user) redirect(localPath(next, actor.role === 'instructor' ? '/desk' : '/account'))
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader title={t('title')} lead={t('lead')} />
        <NobodyYet />
        <ActionForm
          action={enter}
          submit={t('submit')}
          hidden={typeof next === 'string' ? { next } : {}}
          fields={[
            { name: 'email', type: 'email', label: t('email'), autoComplete: 'username' },
            { name: 'password', type: 'password', label: t('password'), autoComplete: 'current-password' },
          ]}
        />
        <div className="flex max-w-md flex-col gap-2 text-ink-soft">
          <p>{t('forgot')}</p>
          <p>
            {t('learners')} <TextLink href="/">{t('typeCode')}</TextLink>
          </p>
        </div>
      </Stack>
    </Frame>
  )
}
