import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientMessages } from './_i18n/client-messages'
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

/** The theme is on the first byte of the page (a cookie, not a script), so that nothing flashes. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common')
  const theme = themeFrom((await cookies()).get('theme')?.value)
  return (
    <html lang={await getLocale()} data-theme={theme}>
      <body>
        <SkipLink to="#content">{t('skipToContent')}</SkipLink>
        <ClientMessages namespaces={[]}>
          <StatusProvider>{children}</StatusProvider>
        </ClientMessages>
      </body>
    </html>
  )
}
