import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { TextLink } from '@/app/_ui/text-link'
import { loadQuiz } from '../../../_quiz/load-quiz'
import { ContentView } from '../../../_views/content-view'
import { ChoiceTable } from '../../_pieces/choice-table'
import { EvidenceQuotes } from '../../_pieces/evidence-quotes'
import { loadStatistics, type Whose, whoseQuery } from '../../_pieces/load-statistics'
import { Method } from '../../_pieces/method'
import { QuestionActions } from '../../_pieces/question-actions'
import { QuestionFigures } from '../../_pieces/question-figures'
import { ResponsesTable } from '../../_pieces/responses-table'
import { WhyLook } from '../../_pieces/why-look'

type Props = {
  params: Promise<{ id: string; questionId: string }>
  searchParams: Promise<Whose>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('statistics.nav')
  return { title: `${t('questions')} · ${quiz.title}` }
}

/** All that is known of one question: why to look at it, the proof, the key, who responded what, and what can be done. */
export default async function QuestionPage({ params, searchParams }: Props) {
  const { id: quizId, questionId } = await params
  const { quiz, questions, may } = await loadQuiz(quizId)
  const view = await loadStatistics(quizId, await searchParams)
  const at = view?.items.findIndex(one => one.questionId === questionId) ?? -1
  const item = view?.items[at]
  if (!view || !item) notFound()
  const t = await getTranslations('statistics.question')
  const link = (other: { questionId: string } | undefined) =>
    other ? `/quizzes/${quizId}/results/questions/${other.questionId}${whoseQuery(view)}` : null
  const [before, after] = [view.items[at - 1], view.items[at + 1]]
  const heading = 'text-xl font-semibold'
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          <TextLink href={`/quizzes/${quizId}/results/questions${whoseQuery(view)}`} className="py-1">
            {t('back')}
          </TextLink>
          {link(before) ? (
            <TextLink
              href={link(before) ?? ''}
              aria-label={t('previous', { number: item.number - 1 })}
              className="py-1"
            >
              ← {item.number - 1}
            </TextLink>
          ) : null}
          {link(after) ? (
            <TextLink
              href={link(after) ?? ''}
              aria-label={t('next', { number: item.number + 1 })}
              className="py-1"
            >
              {item.number + 1} →
            </TextLink>
          ) : null}
        </p>
        <h2 className="text-sm font-semibold text-ink-soft">{t('title', { number: item.number })}</h2>
        <p lang={quiz.language} className="max-w-measure font-text text-2xl leading-snug font-semibold">
          {setType(item.content.stem, quiz.language)}
        </p>
        {item.treatment === 'counted' ? null : (
          <p className="text-ink-soft">{item.treatment === 'dropped' ? t('notCounted') : t('fullCredit')}</p>
        )}
      </div>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-10">
          <section aria-labelledby="why" className="flex flex-col gap-3">
            <h3 id="why" className={heading}>
              {t('why')}
            </h3>
            <WhyLook view={view} item={item} />
          </section>
          {item.choices.length > 0 ? (
            <section aria-labelledby="choices" className="flex flex-col gap-3">
              <h3 id="choices" className={heading}>
                {t('choices')}
              </h3>
              <ChoiceTable view={view} item={item} />
            </section>
          ) : null}
          <section aria-labelledby="responses" className="flex flex-col gap-3">
            <h3 id="responses" className={heading}>
              {t('responses')}
            </h3>
            <ResponsesTable quizId={quizId} questionId={questionId} language={quiz.language} />
          </section>
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <QuestionActions
            quizId={quizId}
            questionId={questionId}
            onBench={questions.some(({ id }) => id === questionId)}
            treatment={item.treatment}
            mayGrade={may.grade}
          />
          <section aria-labelledby="evidence" className="flex flex-col gap-3">
            <h3 id="evidence" className={heading}>
              {t('evidence')}
            </h3>
            <EvidenceQuotes quotes={item.quotes} language={quiz.language} none={t('noEvidence')} />
          </section>
          <section aria-labelledby="key" className="flex flex-col gap-3">
            <h3 id="key" className={heading}>
              {t('keyHeading')}
            </h3>
            <div lang={quiz.language}>
              <ContentView content={item.content} />
            </div>
          </section>
          <QuestionFigures view={view} item={item} />
        </div>
      </div>
      <Method />
    </div>
  )
}
