import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Namespace } from '@/lib/messages/catalogue'
import { MoreMessages } from './more-messages'

/** What stands on every page. Of failures only the one that has no words of its own: a room that says others adds them. */
export async function CommonMessages({ children }: { children: ReactNode }) {
  const { common, ui, failures } = await getMessages()
  const messages = { common, ui, failures: { unexpected: failures.unexpected } }
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}

/** Gives the client components below it these namespaces, besides what they have from above. */
export async function ClientMessages({
  namespaces,
  children,
}: {
  namespaces: Namespace[]
  children: ReactNode
}) {
  const all = await getMessages()
  const messages = Object.fromEntries(namespaces.map(name => [name, all[name]]))
  return <MoreMessages messages={messages}>{children}</MoreMessages>
}
