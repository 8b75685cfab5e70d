import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache, Suspense } from 'react'
import { ArticleHeading } from '@/app/_article/article-heading'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentActor } from '@/app/_session/current-actor'
import { TextLink } from '@/app/_ui/text-link'
import { isReadable } from '@/lib/model/article-language'
import { findArticle } from '@/lib/usecases/find-article'
import { found } from '../../../_page/found'
import { begunReading } from './begun-reading'
import { ReadArticle } from './read-article'
import { ReadingWait } from './reading-wait'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (articleId: string) =>
  found(await findArticle({ actor: await currentActor(), articleId })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('reading')
  return { title: t('pageTitle', { title: (await load((await params).id)).article.title }) }
}

/** Who may see it is settled before the first byte; the reading, which may take seconds, follows in the same response. */
export default async function ReadingPage({ params }: Props) {
  const { id, article, words } = await load((await params).id)
  // Its own page says that there is no engine for its language, and what can be done.
  if (!isReadable(article)) redirect(`/articles/${id}`)
  const t = await getTranslations('reading')
  const tDesk = await getTranslations('desk')
  const reading = begunReading(await currentActor(), id)
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <p className="text-sm text-ink-soft">
          <TextLink href="/desk">{tDesk('nav.desk')}</TextLink> ·{' '}
          <TextLink href={`/articles/${id}`}>{t('article')}</TextLink>
        </p>
        <h1 className="max-w-measure text-xl font-semibold">{t('title')}</h1>
      </div>
      <ClientMessages namespaces={['reading']}>
        <Suspense fallback={<ReadingWait articleId={id} reading={reading} words={words} />}>
          <ReadArticle articleId={id} article={article} reading={reading.result}>
            <ArticleHeading
              level="h2"
              title={article.title}
              language={article.language}
              byline={article.byline}
              date={article.date}
            />
          </ReadArticle>
        </Suspense>
      </ClientMessages>
    </div>
  )
}
