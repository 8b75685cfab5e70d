import { useTranslations } from 'next-intl'

/** What to do with the page, right below its title: only where there is something to choose. */
export function Lead() {
  return <p className="-mt-7 max-w-measure text-ink-soft">{useTranslations('reading')('lead')}</p>
}
