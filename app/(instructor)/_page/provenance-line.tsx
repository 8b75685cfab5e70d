import { useTranslations } from 'next-intl'
import type { Provenance } from '@/lib/model/source'

/** Where an article comes from and under which licence, as far as it was stated. */
export function ProvenanceLine({ provenance }: { provenance: Provenance | null | undefined }) {
  const t = useTranslations('articles.from')
  if (!provenance) return null
  const { site, address, licence } = provenance
  const words = site ?? address
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-ink-soft [overflow-wrap:anywhere]">
      {words ? (
        <span>
          {t.rich('site', {
            site: words,
            link: name =>
              address ? (
                <a href={address} rel="noreferrer" className="underline hover:text-accent">
                  {name}
                </a>
              ) : (
                name
              ),
          })}
        </span>
      ) : null}
      {licence ? <span>{t('licence', { licence })}</span> : null}
    </p>
  )
}
