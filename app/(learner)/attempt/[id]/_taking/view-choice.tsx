import { useTranslations } from 'next-intl'
import type { Desk } from '@/app/(learner)/_reading/device-desk'

type Props = { view: Desk['view']; onChoose: (view: Desk['view']) => void }

/** All questions on one page, or one at a time: as the learner likes. */
export function ViewChoice({ view, onChoose }: Props) {
  const t = useTranslations('attempt.view')
  return (
    <fieldset className="with-script flex w-fit flex-wrap rounded-lg bg-sunken p-1 text-sm">
      <legend className="sr-only">{t('legend')}</legend>
      {(['all', 'one'] as const).map(value => (
        <label
          key={value}
          className="flex min-h-9 items-center rounded-md px-3 text-ink-soft has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name="view"
            value={value}
            checked={view === value}
            onChange={() => onChoose(value)}
            className="sr-only"
          />
          {t(value)}
        </label>
      ))}
    </fieldset>
  )
}
