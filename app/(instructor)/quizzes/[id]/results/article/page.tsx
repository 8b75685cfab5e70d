import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ArticleHeading } from '@/app/_article/article-heading'
import { loadQuiz } from '../../_quiz/load-quiz'
import { HeatArticle } from '../_pieces/heat-article'
import { HeatTable } from '../_pieces/heat-table'
import { loadStatistics, type Whose } from '../_pieces/load-statistics'
import { NoFigures } from '../_pieces/no-figures'
import { WhoIsCounted } from '../_pieces/who-is-counted'
import { WhoseForm } from '../_pieces/whose-form'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Whose> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('statistics.nav')
  return { title: `${t('article')} · ${quiz.title}` }
}

/** The article as the class understood it: the marker lies where points were lost. */
export default async function HeatPage({ params, searchParams }: Props) {
  const quizId = (await params).id
  const { quiz } = await loadQuiz(quizId)
  const view = await loadStatistics(quizId, await searchParams)
  if (view === null) return <NoFigures quizId={quizId} state={quiz.state} />
  const t = await getTranslations('statistics.heat')
  const { article, paragraphs } = view
  const asked = paragraphs.flatMap((group, at) =>
    group?.facility == null ? [] : [{ number: at + 1, facility: group.facility }],
  )
  const [worst] = [...asked].sort((a, b) => a.facility - b.facility)
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <WhoIsCounted view={view} />
        <WhoseForm view={view} />
      </div>
      <div className="flex max-w-measure flex-col gap-2">
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        <p className="text-ink-soft">{t('lead')}</p>
        {worst && asked.length > 1 ? (
          <p>
            <a
              href={`#paragraph-${worst.number}`}
              className="underline decoration-line-strong underline-offset-4"
            >
              {t('worst', { number: worst.number, percent: Math.round(worst.facility) })}
            </a>
          </p>
        ) : null}
      </div>
      <article className="flex flex-col gap-6">
        <ArticleHeading
          title={article.title}
          language={article.language}
          byline={article.byline}
          date={article.date}
          level="h2"
        />
        <HeatArticle view={view} />
      </article>
      <HeatTable view={view} />
    </div>
  )
}
