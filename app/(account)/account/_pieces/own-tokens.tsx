import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'
import { Section } from './section'

/** The way to the tokens of an instructor. */
export async function OwnTokens() {
  const t = await getTranslations('tokens')
  return (
    <Section title={t('open')} lead={t('openLead')}>
      <div>
        <ButtonLink href="/account/tokens" variant="secondary">
          {t('openLink')}
        </ButtonLink>
      </div>
    </Section>
  )
}
