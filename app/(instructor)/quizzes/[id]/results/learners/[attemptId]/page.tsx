import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { buttonClass } from '@/app/_ui/button-class'
import { TextLink } from '@/app/_ui/text-link'
import { findLearnerReport } from '@/lib/usecases/find-learner-report'
import { found } from '../../../../../_page/found'
import { PrintButton } from '../../_pieces/print-button'
import { ReportedQuestion } from '../../_pieces/reported-question'
import { pointsNumber } from '../../_table/points-text'

type Props = { params: Promise<{ id: string; attemptId: string }> }

const load = async ({ params }: Props) => {
  const { id: quizId, attemptId } = await params
  return found(await findLearnerReport({ actor: await currentActor(), quizId, attemptId }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { learner, quiz } = await load(props)
  return { title: `${learner.name} · ${quiz.title}` }
}

/** One learner’s attempt, each response beside the words of the article; made to be printed and handed over, too. */
export default async function LearnerPage(props: Props) {
  const report = await load(props)
  const t = await getTranslations('statistics.report')
  const format = await getFormatter()
  const { quiz, learner, attempt, attempts, total, maximum, toReview, responses } = report
  const again = responses.filter(
    ({ score, treatment }) =>
      treatment === 'counted' &&
      score.points.n < score.maximum * score.points.d &&
      score.outcome !== 'review',
  ).length
  const others = attempts.filter(({ id, submitted }) => id !== attempt.id && submitted)
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex min-w-0 flex-col gap-2">
          <p className="no-print text-sm">
            <TextLink href={`/quizzes/${quiz.id}/results/learners`} className="py-1">
              {t('back')}
            </TextLink>
          </p>
          <h2 className="text-2xl font-semibold">{learner.name}</h2>
          <p className="text-ink-soft">
            {t('facts', {
              number: attempt.number,
              edition: attempt.edition,
              when: format.dateTime(attempt.submittedAt, { dateStyle: 'long', timeStyle: 'short' }),
            })}
          </p>
          <p>
            <span className="text-xl font-semibold tabular-nums">
              {t('total', {
                count: pointsNumber(total),
                points: format.number(pointsNumber(total)),
                maximum,
              })}
            </span>{' '}
            <span className="text-ink-soft">
              {t('meaning', { count: again })} {toReview > 0 ? t('toReview', { count: toReview }) : null}
            </span>
          </p>
          {others.length > 0 ? (
            <p className="no-print flex flex-wrap gap-x-4 text-sm">
              <span className="py-1 text-ink-soft">{t('others')}</span>
              {others.map(({ id, number }) => (
                <TextLink key={id} href={`/quizzes/${quiz.id}/results/learners/${id}`} className="py-1">
                  {t('attempt', { number })}
                </TextLink>
              ))}
            </p>
          ) : null}
        </div>
        <div className="no-print flex flex-wrap gap-3">
          <PrintButton label={t('print')} />
          <a
            href={`/quizzes/${quiz.id}/results/learners/${attempt.id}/json`}
            download
            className={buttonClass('secondary', 'small')}
          >
            {t('json')}
          </a>
        </div>
      </div>
      <ol className="flex flex-col">
        {responses.map(response => (
          <ReportedQuestion
            key={response.questionId}
            quizId={quiz.id}
            response={response}
            language={quiz.language}
          />
        ))}
      </ol>
    </div>
  )
}
