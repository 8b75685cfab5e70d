import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ArticleText } from '@/app/_article/article-text'
import { Notice } from '@/app/_ui/notice'
import type { Article } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import type { Result } from '@/lib/model/result'
import { found } from '../../../_page/found'
import { ReadingDesk } from './_desk/reading-desk'

type Props = {
  articleId: string
  article: Article
  reading: Promise<Result<Reading>>
  /** Its heading. */
  children: ReactNode
}

/** The article with what was found in it; an article that cannot be read is shown as it is, with the reason. */
export async function ReadArticle({ articleId, article, reading, children }: Props) {
  const result = await reading
  const { paragraphs, language } = article
  if (!result.ok && result.failure.kind === 'unavailable') {
    console.error('reading:', result.failure.code, result.failure.params)
    const t = await getTranslations('reading.unreadable')
    return (
      <div className="flex flex-col gap-8">
        <div className="max-w-measure">
          <Notice tone="wrong" title={t('title', { language })}>
            <p>{t('text')}</p>
          </Notice>
        </div>
        {children}
        <ArticleText paragraphs={paragraphs} language={language} />
      </div>
    )
  }
  return (
    <ReadingDesk
      articleId={articleId}
      paragraphs={paragraphs}
      language={language}
      reading={found(result)}
      heading={children}
    />
  )
}
