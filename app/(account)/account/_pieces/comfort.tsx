import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { chooseLocale } from '@/app/_i18n/choose-locale'
import { chooseTheme } from '@/app/_theme/choose-theme'
import { themeFrom, themes } from '@/app/_theme/theme'
import { SubmitButton } from '@/app/_ui/submit-button'
import { languages } from '@/lib/model/language'
import { Section } from './section'

/** Language and theme, every choice in sight; the one in force stands out by more than colour. */
export async function Comfort() {
  const t = await getTranslations('account')
  const names = await getTranslations('common.switchLanguage')
  const locale = await getLocale()
  const theme = themeFrom((await cookies()).get('theme')?.value)
  return (
    <Section title={t('comfort')}>
      <form action={chooseLocale}>
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="mb-2 font-medium">{t('language')}</legend>
          {languages.map(language => (
            <Choice key={language} name="locale" value={language} chosen={language === locale}>
              <span lang={language}>{names(language)}</span>
            </Choice>
          ))}
        </fieldset>
      </form>
      <form action={chooseTheme}>
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="mb-2 font-medium">{t('theme')}</legend>
          {themes.map(value => (
            <Choice key={value} name="theme" value={value} chosen={value === theme}>
              {t(`themes.${value}`)}
            </Choice>
          ))}
        </fieldset>
      </form>
    </Section>
  )
}

type ChoiceProps = { name: string; value: string; chosen: boolean; children: ReactNode }

function Choice({ name, value, chosen, children }: ChoiceProps) {
  return (
    <SubmitButton name={name} value={value} variant={chosen ? 'primary' : 'secondary'} aria-pressed={chosen}>
      {chosen ? <span aria-hidden="true">✓</span> : null}
      {children}
    </SubmitButton>
  )
}
