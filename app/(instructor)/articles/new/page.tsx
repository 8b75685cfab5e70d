import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { NewArticle } from './new-article'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('new.title') }
}

export default function NewArticlePage() {
  return (
    <ClientMessages namespaces={['articles', 'clutter']}>
      <NewArticle />
    </ClientMessages>
  )
}
