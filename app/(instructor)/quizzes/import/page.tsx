import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { requireInstructor } from '@/app/_session/require-instructor'
import { listArticles } from '@/lib/usecases/list-articles'
import { found } from '../../_page/found'
import { ImportQuiz } from './import-quiz'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange.import'))('title') }
}

export default async function ImportPage() {
  const { actor } = await requireInstructor()
  const { articles } = found(await listArticles({ actor }))
  return (
    <ClientMessages namespaces={['exchange', 'desk']}>
      <ImportQuiz articles={articles.map(({ id, title }) => ({ id, title }))} />
    </ClientMessages>
  )
}
