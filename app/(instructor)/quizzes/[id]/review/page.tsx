import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import { TextLink } from '@/app/_ui/text-link'
import { describeModel } from '@/lib/usecases/describe-model'
import { listResponses } from '@/lib/usecases/list-responses'
import { listReviews } from '@/lib/usecases/list-reviews'
import { found } from '../../../_page/found'
import { ReviewDesk } from '../../../_review/review-desk'
import { WaitingLine } from '../../../_review/waiting-line'
import { loadQuiz } from '../_quiz/load-quiz'

type Props = {
  params: Promise<{ id: string }>
  /** With a question, all that was responded to it. */
  searchParams: Promise<{ question?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('review')} · ${quiz.title}` }
}

export default async function QuizReviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const { question } = await searchParams
  return typeof question === 'string' ? (
    <AllResponses quizId={id} questionId={question} />
  ) : (
    <Waiting quizId={id} />
  )
}

async function Waiting({ quizId }: { quizId: string }) {
  const actor = await currentActor()
  const reviews = found(await listReviews({ actor, quizId }))
  const t = await getTranslations('review')
  return (
    <div className="flex flex-col gap-8">
      {reviews.waiting > 0 ? <p className="max-w-measure text-ink-soft">{t('lead')}</p> : null}
      <WaitingLine reviews={reviews} />
      <ReviewDesk
        quizzes={reviews.quizzes}
        named={false}
        whole={false}
        empty={{ href: `/quizzes/${quizId}/results`, words: t('empty.results') }}
        model={found(await describeModel({ actor }))}
      />
    </div>
  )
}

async function AllResponses({ quizId, questionId }: { quizId: string; questionId: string }) {
  const actor = await currentActor()
  const { quiz, left } = found(await listResponses({ actor, quizId, questionId }))
  const { may } = await loadQuiz(quizId)
  const t = await getTranslations('review')
  const [first] = quiz.questions
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex flex-col gap-2">
          <p className="text-sm">
            <TextLink href={`/quizzes/${quizId}/review`}>{t('all.back')}</TextLink>
          </p>
          {first ? (
            <h2 className="text-xl font-semibold">{t('all.title', { number: first.number })}</h2>
          ) : null}
          <p className="max-w-measure text-ink-soft">{first ? t('all.lead') : t('all.none')}</p>
        </div>
        {may.grade ? (
          <ButtonLink href={`/quizzes/${quizId}/regrade/${questionId}`} variant="secondary" size="small">
            {t('all.regrade')}
          </ButtonLink>
        ) : null}
      </div>
      {first ? (
        <ReviewDesk
          quizzes={[quiz]}
          named={false}
          whole
          empty={null}
          model={found(await describeModel({ actor }))}
        />
      ) : null}
      {left > 0 ? <p className="text-ink-soft">{t('all.left', { count: left })}</p> : null}
    </div>
  )
}
