import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Notice } from '@/app/_ui/notice'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { AccountPage } from '../_pieces/account-page'
import { ModelForm } from './model-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('model'))('title') }
}

/** Where an administrator says which language model there is. Its key goes in here and never comes out. */
export default async function ModelPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('model')
  const found = await findModelSettings({ actor })
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
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
    </AccountPage>
  )
}
