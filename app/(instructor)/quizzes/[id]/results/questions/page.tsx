import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadQuiz } from '../../_quiz/load-quiz'
import { loadStatistics, type Whose } from '../_pieces/load-statistics'
import { Method } from '../_pieces/method'
import { NoFigures } from '../_pieces/no-figures'
import { QuestionTable } from '../_pieces/question-table'
import { WhoIsCounted } from '../_pieces/who-is-counted'
import { WhoseForm } from '../_pieces/whose-form'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Whose> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('statistics.nav')
  return { title: `${t('questions')} · ${quiz.title}` }
}

export default async function QuestionsPage({ params, searchParams }: Props) {
  const quizId = (await params).id
  const { quiz } = await loadQuiz(quizId)
  const view = await loadStatistics(quizId, await searchParams)
  if (view === null) return <NoFigures quizId={quizId} state={quiz.state} />
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-4">
        <WhoIsCounted view={view} />
        <WhoseForm view={view} />
      </div>
      <QuestionTable view={view} />
      <Method />
    </div>
  )
}
