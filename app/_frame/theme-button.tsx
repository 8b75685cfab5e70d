import { BookOpen, Contrast, Monitor, Moon, Sun } from 'lucide-react'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { chooseTheme } from '@/app/_theme/choose-theme'
import { nextTheme, type Theme, themeFrom } from '@/app/_theme/theme'
import { SubmitButton } from '@/app/_ui/submit-button'

const signs = {
  system: Monitor,
  light: Sun,
  sepia: BookOpen,
  dark: Moon,
  contrast: Contrast,
} satisfies Record<Theme, unknown>

export async function ThemeButton() {
  const t = await getTranslations('common')
  const theme = themeFrom((await cookies()).get('theme')?.value)
  const Sign = signs[theme]
  return (
    <form action={chooseTheme}>
      <input type="hidden" name="theme" value={nextTheme(theme)} />
      <SubmitButton variant="quiet" size="icon">
        <Sign aria-hidden="true" className="size-4.5" />
        <span className="sr-only">{t('theme.label', { theme })}</span>
      </SubmitButton>
    </form>
  )
}
