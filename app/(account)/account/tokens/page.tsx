import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { TextLink } from '@/app/_ui/text-link'
import { listTokens } from '@/lib/usecases/list-tokens'
import { AccountPage } from '../_pieces/account-page'
import { Section } from '../_pieces/section'
import { TokenForm } from './_pieces/token-form'
import { TokenList } from './_pieces/token-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('tokens'))('title') }
}

/** Where an instructor makes personal tokens for programs, and revokes them. */
export default async function TokensPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('tokens')
  const listed = await listTokens({ actor })
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
      <ClientMessages namespaces={['tokens']}>
        <Section
          title={t('make')}
          lead={
            <TextLink href="/developers" className="inline-block py-2">
              {t('howTo')}
            </TextLink>
          }
        >
          <TokenForm />
        </Section>
        <Section title={t('own')}>
          <TokenList tokens={listed.ok ? listed.value.tokens : []} />
        </Section>
      </ClientMessages>
    </AccountPage>
  )
}
