import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/app/_ui/submit-button'
import { languages } from '@/lib/model/language'
import { trySample } from './actions'

/** Everything can be tried before one has an article of one's own: ours is one press away, in both languages. */
export async function TrySample() {
  const t = await getTranslations('articles.sample')
  return (
    <section aria-labelledby="sample" className="flex flex-col items-start gap-4">
      <h2 id="sample" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="max-w-measure text-ink-soft">{t('text')}</p>
      <div className="flex flex-wrap gap-3">
        {languages.map(language => (
          <form key={language} action={trySample}>
            <input type="hidden" name="language" value={language} />
            <SubmitButton variant="secondary">{t(`open.${language}`)}</SubmitButton>
          </form>
        ))}
      </div>
      <ol className="mt-2 flex max-w-measure list-decimal flex-col gap-2 pl-5 text-ink-soft">
        <li>{t('steps.write')}</li>
        <li>{t('steps.judge')}</li>
        <li>{t('steps.publish')}</li>
      </ol>
    </section>
  )
}
