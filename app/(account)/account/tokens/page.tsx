import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { listTokens } from '@/lib/usecases/list-tokens'
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
  const tAccount = await getTranslations('account')
  const listed = await listTokens({ actor })
  return (
    <Frame width="measure" home="/desk">
      <Stack gap="page">
        <PageHeader
          above={<TextLink href="/account">{tAccount('title')}</TextLink>}
          title={t('title')}
          lead={t('lead')}
        />
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
      </Stack>
    </Frame>
  )
}
