import { useTranslations } from 'next-intl'

/** Said before anything is offered: of this language we read nothing, and what that changes. */
export function NoEngine({ language, withModel }: { language: string; withModel: boolean }) {
  const t = useTranslations('articles.noEngine')
  return (
    <section aria-labelledby="no-engine" className="flex flex-col gap-2 rounded-2xl bg-sunken p-6">
      <h2 id="no-engine" className="text-xl font-semibold">
        {t('title', { language })}
      </h2>
      <p>{t('text')}</p>
      <p className="text-ink-soft">{t('scoring')}</p>
      {withModel ? null : <p className="text-ink-soft">{t('noModel')}</p>}
    </section>
  )
}
