import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { comfortAttributes, comfortCookie, comfortFrom } from './_comfort/comfort'
import { CommonMessages } from './_i18n/client-messages'
import { themeFrom } from './_theme/theme'
import { SkipLink } from './_ui/skip-link'
import { StatusProvider } from './_ui/status'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#161a20' },
  ],
}

/** Theme and comfort are on the first byte of the page (a cookie, not a script), so that nothing flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common')
  const jar = await cookies()
  const theme = themeFrom(jar.get('theme')?.value)
  const comfort = comfortAttributes(comfortFrom(jar.get(comfortCookie)?.value))
  return (
    <html lang={await getLocale()} data-theme={theme} {...comfort}>
      <body>
        <SkipLink to="#content">{t('skipToContent')}</SkipLink>
        <CommonMessages>
          <StatusProvider>{children}</StatusProvider>
        </CommonMessages>
      </body>
    </html>
  )
}
