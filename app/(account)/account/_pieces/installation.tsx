import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'
import type { Actor } from '@/lib/model/actor'
import { findModelSettings } from '@/lib/usecases/find-model-settings'
import { Section } from './section'

/** The way to what an administrator watches; for others there is none. */
export async function Installation({ actor }: { actor: Actor }) {
  const found = await findModelSettings({ actor, role: 'proposing' })
  if (!found.ok) return null
  const t = await getTranslations('installation')
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div>
        <ButtonLink href="/account/installation" variant="secondary">
          {t('open')}
        </ButtonLink>
      </div>
    </Section>
  )
}
