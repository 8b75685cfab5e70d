import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { currentIdentity } from '@/app/_session/current-actor'
import { localPath } from '@/app/_session/local-path'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { PasswordForm } from '../_pieces/password-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('mustChangeTitle') }
}

type Props = { searchParams: Promise<{ next?: string | string[] }> }

/** Where somebody with a password made by Passage chooses their own before anything else. */
export default async function PasswordPage({ searchParams }: Props) {
  const t = await getTranslations('account')
  const { user } = await currentIdentity()
  if (!user) redirect('/sign-in')
  if (!user.mustChangePassword) redirect('/account')
  const next = localPath((await searchParams).next, '/sign-in')
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader title={t('mustChangeTitle')} lead={t('mustChangeLead')} />
        <PasswordForm email={user.email} next={next} />
      </Stack>
    </Frame>
  )
}
