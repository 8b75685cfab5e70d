import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { nameLanguages } from '@/app/_i18n/name-language'
import { namedLanguages } from '@/lib/model/article-language'
import { languages } from '@/lib/model/language'
import { NewArticle } from './new-article'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('articles'))('new.title') }
}

/** Whichever language a text was told to be in, the select has a name for it. */
export default async function NewArticlePage() {
  const named = nameLanguages(languages, namedLanguages, await getLocale())
  return (
    <ClientMessages namespaces={['articles', 'clutter']}>
      <NewArticle languages={named} />
    </ClientMessages>
  )
}
