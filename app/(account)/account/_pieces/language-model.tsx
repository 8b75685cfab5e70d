import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'
import type { Actor } from '@/lib/model/actor'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { Section } from './section'

/** The way to the settings of the language model, for an administrator only. */
export async function LanguageModel({ actor }: { actor: Actor }) {
  const found = await findModelSettings({ actor, role: 'proposing' })
  if (!found.ok) return null
  const t = await getTranslations('model')
  const { from, model } = found.value
  return (
    <Section title={t('title')} lead={from === 'nowhere' ? t('off') : model}>
      <div>
        <ButtonLink href="/account/model" variant="secondary">
          {t('open')}
        </ButtonLink>
      </div>
    </Section>
  )
}
