import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLocale } from '@/app/_i18n/choose-locale'
import { SubmitButton } from '@/app/_ui/submit-button'
import { languages } from '@/lib/model/language'

/** Offers the languages that the interface is not in, each by its own name. */
export async function LanguageButton() {
  const t = await getTranslations('common')
  const locale = await getLocale()
  return languages
    .filter(language => language !== locale)
    .map(language => (
      <form key={language} action={chooseLocale} lang={language}>
        <SubmitButton variant="quiet" size="small" name="locale" value={language}>
          {t(`switchLanguage.${language}`)}
        </SubmitButton>
      </form>
    ))
}
