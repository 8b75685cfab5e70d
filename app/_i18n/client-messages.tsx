import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Namespace } from '@/lib/messages/catalogue'

const everywhere: readonly Namespace[] = ['common', 'ui', 'failures']

/** Gives the client components below it the namespaces they speak with, and no others. */
export async function ClientMessages({
  namespaces,
  children,
}: {
  namespaces: Namespace[]
  children: ReactNode
}) {
  const all = await getMessages()
  const picked = Object.fromEntries([...everywhere, ...namespaces].map(name => [name, all[name]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
