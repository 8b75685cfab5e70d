import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireInstructor } from '@/app/_session/require-instructor'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { countReviews } from '@/lib/usecases/count-reviews'
import { listArticles } from '@/lib/usecases/list-articles'
import { listQuizzes } from '@/lib/usecases/list-quizzes'
import { found } from '../_page/found'
import { TrySample } from '../articles/_sample/try-sample'
import { ArticleRow } from './article-row'
import { QuizRow } from './quiz-row'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk'))('title') }
}

/** The rest is in the library. */
const mostShown = 12

export default async function DeskPage() {
  const { actor } = await requireInstructor()
  const t = await getTranslations('desk')
  const [{ quizzes }, { articles }, { waiting }] = await Promise.all([
    listQuizzes({ actor }).then(found),
    listArticles({ actor }).then(found),
    countReviews({ actor }).then(found),
  ])
  const ways = (
    <div className="flex flex-wrap gap-3">
      <ButtonLink href="/articles/new">{t('newArticle')}</ButtonLink>
      <ButtonLink href="/quizzes/import" variant="secondary">
        {t('importQuiz')}
      </ButtonLink>
    </div>
  )
  if (articles.length === 0 && quizzes.length === 0)
    return (
      <Stack gap="wide" className="mx-auto max-w-3xl">
        <PageHeader title={t('title')} />
        <EmptyState title={t('empty.title')} action={ways}>
          <p>{t('empty.text')}</p>
        </EmptyState>
        <TrySample />
      </Stack>
    )
  return (
    <Stack gap="page">
      <PageHeader title={t('title')} actions={ways} />
      {waiting > 0 ? (
        <Notice>
          <TextLink href="/review">{t('waiting', { count: waiting })}</TextLink>
        </Notice>
      ) : null}
      <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_26rem]">
        <section aria-labelledby="quizzes">
          <h2 id="quizzes" className="mb-2 text-sm font-semibold text-ink-soft">
            {t('quizzes', { count: quizzes.length })}
          </h2>
          {quizzes.length === 0 ? <p className="py-4 text-ink-soft">{t('noQuiz')}</p> : null}
          <ul className="divide-y divide-line border-t border-line">
            {quizzes.map(quiz => (
              <QuizRow key={quiz.id} quiz={quiz} />
            ))}
          </ul>
        </section>
        <section aria-labelledby="articles">
          <h2 id="articles" className="mb-2 text-sm font-semibold text-ink-soft">
            {t('articles', { count: articles.length })}
          </h2>
          <ul className="divide-y divide-line border-t border-line">
            {articles.slice(0, mostShown).map(article => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </ul>
          <p className="pt-4">
            <TextLink href="/articles">{t('allArticles')}</TextLink>
          </p>
        </section>
      </div>
    </Stack>
  )
}
