import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadQuiz } from '../_quiz/load-quiz'
import { ClassChart } from './_pieces/class-chart'
import { ClassShares } from './_pieces/class-shares'
import { Downloads } from './_pieces/downloads'
import { EditionsTable } from './_pieces/editions-table'
import { Figures } from './_pieces/figures'
import { FlaggedQuestions } from './_pieces/flagged-questions'
import { loadStatistics, type Whose } from './_pieces/load-statistics'
import { Method } from './_pieces/method'
import { NextEdition } from './_pieces/next-edition'
import { NoFigures } from './_pieces/no-figures'
import { TotalsChart } from './_pieces/totals-chart'
import { WhoIsCounted } from './_pieces/who-is-counted'
import { WhoseForm } from './_pieces/whose-form'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Whose> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('results')} · ${quiz.title}` }
}

/** What an instructor decides by: how the class did, which questions do not work, what was hard. */
export default async function ResultsPage({ params, searchParams }: Props) {
  const quizId = (await params).id
  const { quiz, questions } = await loadQuiz(quizId)
  const view = await loadStatistics(quizId, await searchParams)
  if (view === null) return <NoFigures quizId={quizId} state={quiz.state} />
  const t = await getTranslations('statistics')
  return (
    <div className="flex flex-col gap-12">
      <div className="flex flex-col gap-4">
        <WhoIsCounted view={view} />
        <WhoseForm view={view} />
      </div>
      <section aria-labelledby="class" className="flex flex-col gap-6">
        <h2 id="class" className="text-xl font-semibold">
          {t('figures.title')}
        </h2>
        <Figures view={view} />
      </section>
      <section aria-labelledby="look" className="flex flex-col gap-3">
        <h2 id="look" className="text-xl font-semibold">
          {t('look.title')}
        </h2>
        <FlaggedQuestions view={view} />
      </section>
      <NextEdition view={view} working={new Set(questions.map(({ id }) => id))} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
        <TotalsChart view={view} />
        <ClassChart view={view} />
      </div>
      <EditionsTable view={view} />
      <ClassShares quizId={quizId} />
      <Downloads view={view} />
      <Method />
    </div>
  )
}
