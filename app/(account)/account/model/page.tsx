import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireInstructor } from '@/app/_session/require-instructor'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { AccountPage } from '../_pieces/account-page'
import { Section } from '../_pieces/section'
import { ModelSettingsView } from './model-settings-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('model'))('title') }
}

/** Where an administrator says which language model there is. Its key goes in here and never comes out. */
export default async function ModelPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('model')
  const found = await findModelSettings({ actor, role: 'proposing' })
  const second = found.ok ? await findModelSettings({ actor, role: 'verifying' }) : null
  const offered =
    found.ok && (found.value.from !== 'nowhere' || (second?.ok && second.value.from !== 'nowhere'))
  return (
    <AccountPage title={t('title')} lead={t('lead')}>
      {found.ok ? (
        <ModelSettingsView settings={found.value} />
      ) : (
        <Notice tone="wrong">{t('administratorsOnly')}</Notice>
      )}
      {offered && second?.ok ? (
        <Section
          title={t('second.title')}
          lead={second.value.from === 'nowhere' ? t('second.off') : second.value.model}
        >
          {second.value.problem ? <Notice tone="wrong">{t('second.problem')}</Notice> : null}
          <div>
            <ButtonLink href="/account/model/second" variant="secondary">
              {t('second.open')}
            </ButtonLink>
          </div>
        </Section>
      ) : null}
    </AccountPage>
  )
}
