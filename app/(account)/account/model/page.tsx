import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { ModelForm } from './model-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('model'))('title') }
}

/** Where an administrator says which language model there is. Its key goes in here and never comes out. */
export default async function ModelPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('model')
  const tAccount = await getTranslations('account')
  const found = await findModelSettings({ actor })
  return (
    <Frame width="measure" home="/desk">
      <Stack gap="page">
        <PageHeader
          above={<TextLink href="/account">{tAccount('title')}</TextLink>}
          title={t('title')}
          lead={t('lead')}
        />
        {found.ok ? (
          <>
            {found.value.from === 'nowhere' ? <Notice>{t('off')}</Notice> : null}
            {found.value.from === 'environment' ? <Notice>{t('fromEnvironment')}</Notice> : null}
            {found.value.problem ? (
              <Notice tone="wrong">
                {t(found.value.problem === 'unreadable-key' ? 'unreadableKey' : 'incomplete')}
              </Notice>
            ) : null}
            <ClientMessages namespaces={['model']}>
              <ModelForm settings={found.value} />
            </ClientMessages>
          </>
        ) : (
          <Notice tone="wrong">{t('administratorsOnly')}</Notice>
        )}
      </Stack>
    </Frame>
  )
}
