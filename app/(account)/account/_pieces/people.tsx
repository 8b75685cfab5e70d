import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_ui/button-link'
import type { Actor } from '@/lib/model/actor'
import { listInstructors } from '@/lib/usecases/list-instructors'
import { Section } from './section'

/** The way to who else teaches here, for an administrator only. */
export async function People({ actor }: { actor: Actor }) {
  const listed = await listInstructors({ actor })
  if (!listed.ok) return null
  const t = await getTranslations('people')
  return (
    <Section title={t('title')} lead={t('instructors', { count: listed.value.instructors.length })}>
      <div>
        <ButtonLink href="/account/people" variant="secondary">
          {t('open')}
        </ButtonLink>
      </div>
    </Section>
  )
}
