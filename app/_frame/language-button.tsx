import { getLocale, getTranslations } from 'next-intl/server'
import { chooseLocale } from '@/app/_i18n/choose-locale'
import { SubmitButton } from '@/app/_ui/submit-button'
import { languages } from '@/lib/model/language'

/** Offers the languages that the interface is not in, each by its own name; on a phone by its letters where there are links beside it. */
export async function LanguageButton({ besideLinks }: { besideLinks: boolean }) {
  const t = await getTranslations('common')
  const locale = await getLocale()
  return languages
    .filter(language => language !== locale)
    .map(language => (
      <form key={language} action={chooseLocale} lang={language}>
        <SubmitButton variant="quiet" size="small" name="locale" value={language}>
          {besideLinks ? (
            <span aria-hidden="true" className="uppercase sm:hidden">
              {language}
            </span>
          ) : null}
          <span className={besideLinks ? 'sr-only sm:not-sr-only' : undefined}>
            {t(`switchLanguage.${language}`)}
          </span>
        </SubmitButton>
      </form>
    ))
}
