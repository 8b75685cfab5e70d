import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/app/_ui/button-class'
import { CheckboxField } from '@/app/_ui/checkbox-field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { guestDays } from '@/lib/usecases/forget-old-guests'
import { usesModel } from '@/lib/usecases/uses-model'
import { deleteData } from '../actions'
import { Section } from './section'

/** What is stored of a learner: to take away as a file, and to have deleted. */
export async function OwnData({ guest }: { guest: boolean }) {
  const t = await getTranslations('account.data')
  const kept = guest ? t('keptGuest', { days: guestDays() }) : t('kept')
  const sent = t((await usesModel()) ? 'sentToModel' : 'sentToNobody')
  return (
    <Section title={t('title')} lead={`${kept} ${sent}`}>
      <a href="/account/data" download className={buttonClass('secondary', 'regular', 'self-start')}>
        {t('export')}
      </a>
      <details>
        <summary className="py-2 text-accent">{t('delete')}</summary>
        <form action={deleteData} className="flex max-w-measure flex-col items-start gap-4 pt-3">
          <p>{t('deleteWhat')}</p>
          <CheckboxField name="sure" required label={t('sure')} />
          <SubmitButton variant="danger">{t('deleteNow')}</SubmitButton>
        </form>
      </details>
    </Section>
  )
}
