import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireInstructor } from '@/app/_session/require-instructor'
import { Notice } from '@/app/_ui/notice'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { AccountPage } from '../../_pieces/account-page'
import { ModelSettingsView } from '../model-settings-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('model'))('second.title') }
}

/** Where an administrator says which other model is asked the questions that the first one proposed. */
export default async function SecondModelPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('model')
  const found = await findModelSettings({ actor, role: 'verifying' })
  return (
    <AccountPage title={t('second.title')} lead={t('second.lead')}>
      {found.ok ? (
        <ModelSettingsView settings={found.value} />
      ) : (
        <Notice tone="wrong">{t('administratorsOnly')}</Notice>
      )}
    </AccountPage>
  )
}
