import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { Scrolled } from '@/app/_ui/scrolled'
import { TextLink } from '@/app/_ui/text-link'
import { loadQuiz } from '../../_quiz/load-quiz'
import { ClassChart } from '../_pieces/class-chart'
import { Figures } from '../_pieces/figures'
import { FlaggedQuestions } from '../_pieces/flagged-questions'
import { HeatFigures } from '../_pieces/heat-table'
import { LearnerTotals } from '../_pieces/learner-totals'
import { loadStatistics, type Whose, whoseQuery } from '../_pieces/load-statistics'
import { Method } from '../_pieces/method'
import { NoFigures } from '../_pieces/no-figures'
import { PrintButton } from '../_pieces/print-button'
import { QuestionTable } from '../_pieces/question-table'
import { ReportPart } from '../_pieces/report-part'
import { TotalsChart } from '../_pieces/totals-chart'
import { WhoIsCounted } from '../_pieces/who-is-counted'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Whose> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('statistics.classReport')
  return { title: `${t('title')} · ${quiz.title}` }
}

/** Everything about one edition on one page, in the order in which a meeting reads it; made for paper. */
export default async function ClassReportPage({ params, searchParams }: Props) {
  const quizId = (await params).id
  const { quiz } = await loadQuiz(quizId)
  const view = await loadStatistics(quizId, await searchParams)
  if (view === null) return <NoFigures quizId={quizId} state={quiz.state} />
  const t = await getTranslations('statistics')
  const format = await getFormatter()
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-2">
          <p className="no-print text-sm">
            <TextLink href={`/quizzes/${quizId}/results${whoseQuery(view)}`} className="inline-block py-1">
              {t('classReport.back')}
            </TextLink>
          </p>
          <h2 className="text-2xl font-semibold">{t('classReport.title')}</h2>
          <p className="text-ink-soft">
            {t('classReport.when', { when: format.dateTime(new Date(), { dateStyle: 'long' }) })}
          </p>
        </div>
        <PrintButton label={t('classReport.print')} />
      </div>
      <WhoIsCounted view={view} />
      <ReportPart id="class" title={t('figures.title')}>
        <Figures view={view} />
      </ReportPart>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2 print:grid-cols-2">
        <TotalsChart view={view} />
        <ClassChart view={view} />
      </div>
      <ReportPart id="look" title={t('look.title')}>
        <FlaggedQuestions view={view} />
      </ReportPart>
      <ReportPart id="questions" title={t('nav.questions')}>
        <QuestionTable view={view} />
      </ReportPart>
      <ReportPart id="article" title={t('heat.title')}>
        <Scrolled label={t('heat.title')}>
          <HeatFigures view={view} />
        </Scrolled>
      </ReportPart>
      <LearnerTotals view={view} />
      <Method />
    </div>
  )
}
