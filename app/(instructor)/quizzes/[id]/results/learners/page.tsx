import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { currentActor } from '@/app/_session/current-actor'
import { buttonClass } from '@/app/_ui/button-class'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { TextLink } from '@/app/_ui/text-link'
import { findResults } from '@/lib/usecases/find-results'
import { found } from '../../../../_page/found'
import { loadQuiz } from '../../_quiz/load-quiz'
import { ResultsTable } from '../_table/results-table'
import { checkReceipt } from './check-receipt'
import { FindLearner } from './find-learner'
import { LearnerPages } from './learner-pages'
import { learnersAsked } from './learners-asked'

type Asked = { page?: string | string[]; name?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('results')} · ${quiz.title}` }
}

export default async function LearnersPage({ params, searchParams }: Props) {
  const quizId = (await params).id
  const asked = await searchParams
  const results = found(
    await findResults({ actor: await currentActor(), quizId, ...learnersAsked(asked.page, asked.name) }),
  )
  const t = await getTranslations('results')
  const { begun, submitted, waiting, paging } = results
  if (begun === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        action={
          <ButtonLink href={`/quizzes/${quizId}/publish`}>
            {t(`empty.action.${results.quiz.state}`)}
          </ButtonLink>
        }
      >
        <p>{t(`empty.text.${results.quiz.state}`)}</p>
      </EmptyState>
    )
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-ink-soft">
          <span>{t('summary', { begun, submitted })}</span>
          {waiting > 0 ? (
            <TextLink href={`/quizzes/${quizId}/review`}>
              {t('review')} ({t('toReview', { count: waiting })})
            </TextLink>
          ) : null}
          {results.regrades > 0 ? (
            <TextLink href={`/quizzes/${quizId}/results/history`}>
              {t('history', { count: results.regrades })}
            </TextLink>
          ) : null}
        </p>
        <a
          href={`/quizzes/${quizId}/results/csv`}
          download
          className={buttonClass('secondary', 'small', 'no-print')}
        >
          {t('download')}
        </a>
      </div>
      <FindLearner quizId={quizId} paging={paging} />
      {results.rows.length > 0 ? (
        <ResultsTable results={results} />
      ) : (
        <p className="text-ink-soft">{t('paging.nobody', { name: paging.name })}</p>
      )}
      <LearnerPages quizId={quizId} paging={paging} />
      <details className="no-print max-w-md">
        <summary className="py-2 text-accent">{t('receipt.title')}</summary>
        <div className="pt-3">
          <ActionForm
            action={checkReceipt}
            submit={t('receipt.check')}
            variant="secondary"
            hidden={{ quizId }}
            fields={[
              { name: 'code', label: t('receipt.code'), hint: t('receipt.hint'), autoComplete: 'off' },
            ]}
          />
        </div>
      </details>
    </div>
  )
}
