import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_ui/button'
import { SelectField } from '@/app/_ui/select-field'
import { populations } from '@/lib/model/population'
import type { StatisticsView } from '@/lib/usecases/find-statistics'

/** Which edition and whose attempts; a form that works without a script. */
export async function WhoseForm({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.whose')
  const { edition, population, editions } = view
  const taken = editions.filter(({ submitted }) => submitted > 0)
  return (
    <details className="no-print">
      <summary className="w-fit rounded-sm py-1 text-sm font-medium text-accent">
        {t('choose', { edition, population })}
      </summary>
      <form method="get" className="mt-3 flex flex-wrap items-end gap-4">
        {taken.length > 1 ? (
          <SelectField
            name="edition"
            label={t('edition')}
            defaultValue={String(edition)}
            options={taken.map(({ number, submitted }) => ({
              value: String(number),
              label: t('editionOption', { number, submitted }),
            }))}
          />
        ) : null}
        <SelectField
          name="whose"
          label={t('population')}
          defaultValue={population}
          options={populations.map(value => ({ value, label: t(value) }))}
        />
        <Button type="submit" variant="secondary">
          {t('show')}
        </Button>
      </form>
    </details>
  )
}
