import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/app/_ui/text-link'
import type { Treatment } from '@/lib/model/quiz'

type Props = {
  quizId: string
  questionId: string
  onBench: boolean
  treatment: Treatment
  mayGrade: boolean
}

/** From a figure to a decision in one step; each shows first what it would change. */
export async function QuestionActions({ quizId, questionId, onBench, treatment, mayGrade }: Props) {
  const t = await getTranslations('statistics.question')
  const quiz = `/quizzes/${quizId}`
  const regrading = [
    { to: `${quiz}/regrade/${questionId}?change=key`, words: t('doKey') },
    ...(treatment === 'dropped'
      ? []
      : [{ to: `${quiz}/regrade/${questionId}?change=dropped`, words: t('doDrop') }]),
    ...(treatment === 'full-credit'
      ? []
      : [{ to: `${quiz}/regrade/${questionId}?change=full-credit`, words: t('doCredit') }]),
  ]
  const ways = [
    { to: `${quiz}/review?question=${questionId}`, words: t('doAll') },
    ...(mayGrade ? regrading : []),
    ...(onBench ? [{ to: `${quiz}#question-${questionId}`, words: t('doBench') }] : []),
  ]
  return (
    <section aria-labelledby="do" className="no-print flex flex-col gap-2 rounded-2xl bg-sunken p-5">
      <h3 id="do" className="text-xl font-semibold">
        {t('do')}
      </h3>
      <ul className="flex flex-col">
        {ways.map(({ to, words }) => (
          <li key={to}>
            <TextLink href={to} className="inline-flex min-h-11 items-center py-1.5">
              {words}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
