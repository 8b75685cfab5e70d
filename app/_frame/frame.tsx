import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LanguageButton } from './language-button'
import { ThemeButton } from './theme-button'
import { Wordmark } from './wordmark'

const widths = { measure: 'max-w-2xl', page: 'max-w-page', bench: 'max-w-bench' } as const

type Props = {
  /** Links of the header, between the name and the switches. */
  nav?: ReactNode
  /** Where the name leads. */
  home?: '/' | '/desk'
  width?: keyof typeof widths
  children: ReactNode
}

/** What stands round every page: name, links, language and theme above; one line below. */
export async function Frame({ nav, home = '/', width = 'page', children }: Props) {
  const t = await getTranslations('common')
  return (
    <div className="isolate flex min-h-dvh flex-col">
      <header className="frame">
        <div
          className={`mx-auto flex min-h-16 w-full flex-wrap items-center pr-2 pl-4 sm:gap-4 sm:px-8 ${widths[width === 'measure' ? 'page' : width]}`}
        >
          {/* A plain link: it stands on every page, and a learner's phone need not load a router's link for it. */}
          <a href={home} aria-label={t('homeLink')} className="mr-auto rounded-md py-2">
            <Wordmark />
          </a>
          {nav ? <nav className="flex flex-wrap items-center sm:gap-1">{nav}</nav> : null}
          <LanguageButton besideLinks={nav !== undefined} />
          <ThemeButton />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className={`mx-auto w-full flex-1 px-4 pt-6 pb-20 outline-none sm:px-8 sm:pt-10 ${widths[width]}`}
      >
        {children}
      </main>
      <footer className="frame border-t border-line">
        <p
          className={`mx-auto w-full px-4 py-6 text-sm text-ink-soft sm:px-8 ${widths[width === 'measure' ? 'page' : width]}`}
        >
          {t('footer')}
        </p>
      </footer>
    </div>
  )
}
