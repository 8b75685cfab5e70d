import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Frame } from '@/app/_frame/frame'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'

/** A page below the account, with the way back to it. */
export async function AccountPage({
  title,
  lead,
  children,
}: {
  title: string
  lead: string
  children: ReactNode
}) {
  const t = await getTranslations('account')
  return (
    <Frame width="measure" home="/desk">
      <Stack gap="page">
        <PageHeader above={<TextLink href="/account">{t('title')}</TextLink>} title={title} lead={lead} />
        {children}
      </Stack>
    </Frame>
  )
}
