import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Notice } from '@/app/_ui/notice'
import type { ModelSettings } from '@/lib/usecases/find-model-settings'
import { ModelForm } from './model-form'

/** How things stand with a model, and the form that changes it. */
export async function ModelSettingsView({ settings }: { settings: ModelSettings }) {
  const t = await getTranslations('model')
  const first = settings.role === 'proposing'
  return (
    <>
      {settings.from === 'nowhere' ? <Notice>{first ? t('off') : t('second.off')}</Notice> : null}
      {settings.from === 'environment' ? (
        <Notice>{first ? t('fromEnvironment') : t('second.fromEnvironment')}</Notice>
      ) : null}
      {settings.problem ? (
        <Notice tone="wrong">
          {t(settings.problem === 'unreadable-key' ? 'unreadableKey' : 'incomplete')}
        </Notice>
      ) : null}
      <ClientMessages namespaces={['model']}>
        <ModelForm settings={settings} />
      </ClientMessages>
    </>
  )
}
