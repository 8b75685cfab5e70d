import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { currentActor } from '@/app/_session/current-actor'
import { TextLink } from '@/app/_ui/text-link'
import { findQuestionScoring } from '@/lib/usecases/find-question-scoring'
import { found } from '../../../../_page/found'
import { loadQuiz } from '../../_quiz/load-quiz'
import { ContentView } from '../../_views/content-view'
import { RegradeForm } from './_form/regrade-form'

type Props = {
  params: Promise<{ id: string; questionId: string }>
  /** What is meant to be changed; the form begins with it. */
  searchParams: Promise<{ change?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('review')} · ${quiz.title}` }
}

/** How a question counts in each edition, and what would become of scores if it counted otherwise. */
export default async function RegradePage({ params, searchParams }: Props) {
  const { id: quizId, questionId } = await params
  const { change } = await searchParams
  const { quiz, may } = await loadQuiz(quizId)
  const scoring = found(await findQuestionScoring({ actor: await currentActor(), quizId, questionId }))
  const t = await getTranslations('regrade')
  const format = await getFormatter()
  const [newest] = scoring.editions
  const differs = scoring.editions.some(({ keyOnBench }) => keyOnBench === 'differs')
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-2">
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <TextLink href={`/quizzes/${quizId}/review?question=${questionId}`}>{t('back')}</TextLink>
          {scoring.working ? (
            <TextLink href={`/quizzes/${quizId}#question-${questionId}`}>{t('bench')}</TextLink>
          ) : null}
        </p>
        <h2 className="text-xl font-semibold">{t('title', { number: scoring.number })}</h2>
        <p lang={quiz.language} className="max-w-measure font-text text-lg leading-snug">
          {setType(newest?.content.stem ?? '', quiz.language)}
        </p>
        <p className="max-w-measure text-ink-soft">{t('lead')}</p>
      </div>
      <section aria-labelledby="now" className="flex flex-col gap-4">
        <h3 id="now" className="text-sm font-semibold text-ink-soft">
          {t('now.heading')}
        </h3>
        <div className="grid gap-x-12 gap-y-8 sm:grid-cols-2 xl:grid-cols-3">
          {scoring.editions.map(edition => (
            <div key={edition.number} className="flex flex-col gap-2">
              <p className="font-semibold">
                {t('now.edition', { number: edition.number })}{' '}
                <span className="font-normal text-ink-soft">
                  {format.dateTime(edition.publishedAt, { dateStyle: 'medium' })}
                </span>
              </p>
              <p className="text-sm text-ink-soft">
                {t('now.facts', { submitted: edition.submitted, points: edition.points })}
                {' · '}
                {t(`now.treatment.${edition.treatment}`)}
              </p>
              <div lang={quiz.language}>
                <ContentView content={edition.content} />
              </div>
            </div>
          ))}
          {scoring.working && differs ? (
            <div className="flex flex-col gap-2 rounded-2xl bg-sunken p-5">
              <p className="font-semibold">{t('now.onBench')}</p>
              <div lang={quiz.language}>
                <ContentView content={scoring.working.content} />
              </div>
            </div>
          ) : null}
        </div>
      </section>
      {may.grade ? (
        <RegradeForm
          quizId={quizId}
          scoring={scoring}
          language={quiz.language}
          meant={typeof change === 'string' ? change : null}
        />
      ) : null}
    </div>
  )
}
