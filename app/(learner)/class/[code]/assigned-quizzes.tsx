import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { ActionForm } from '@/app/_forms/action-form'
import { ButtonLink } from '@/app/_ui/button-link'
import type { AssignedQuiz } from '@/lib/usecases/find-class-by-code'
import { begin } from './actions'

/** What waits for a learner in their class, what they have begun, and what is over. */
export async function AssignedQuizzes({ quizzes }: { quizzes: readonly AssignedQuiz[] }) {
  const t = await getTranslations('class-room')
  return (
    <section aria-labelledby="quizzes" className="flex flex-col gap-4">
      <h2 id="quizzes" className="text-xl font-semibold">
        {t('quizzes')}
      </h2>
      {quizzes.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      <ul className="divide-y divide-line border-t border-line empty:border-0">
        {quizzes.map(quiz => (
          <li key={quiz.assignmentId} className="flex flex-col items-start gap-3 py-6">
            <h3 lang={quiz.language} className="font-text text-xl leading-snug font-semibold">
              {setType(quiz.title, quiz.language)}
            </h3>
            <Facts quiz={quiz} />
            <Ways quiz={quiz} />
          </li>
        ))}
      </ul>
    </section>
  )
}

async function Facts({ quiz }: { quiz: AssignedQuiz }) {
  const t = await getTranslations('class-room')
  const format = await getFormatter()
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'long', timeStyle: 'short' })
  const { phase, questions, minutes, extraMinutes: extra, opensAt, closesAt, attemptsLeft } = quiz
  const facts = [
    t('questions', { count: questions }),
    ...(minutes === null ? [] : [t(extra > 0 ? 'minutesMore' : 'minutes', { minutes, extra })]),
    ...(phase === 'not-yet' && opensAt ? [t('opens', { when: when(opensAt) })] : []),
    ...(phase === 'closed' ? [t('closed')] : []),
    ...(phase === 'open' && quiz.paused ? [t('paused')] : []),
    ...(phase === 'open' && closesAt ? [t('closes', { when: when(closesAt) })] : []),
    ...(phase === 'open' && attemptsLeft !== null && !quiz.attempt?.open
      ? [t('left', { count: attemptsLeft })]
      : []),
  ]
  return <p className="text-ink-soft">{facts.join(' · ')}</p>
}

async function Ways({ quiz }: { quiz: AssignedQuiz }) {
  const t = await getTranslations('class-room')
  const { assignmentId, attempt, phase, attemptsLeft, asksAccessCode, title } = quiz
  const may = phase === 'open' && !attempt?.open && attemptsLeft !== 0
  return (
    <div className="flex w-full flex-col gap-4">
      {attempt?.open && phase === 'open' ? (
        <ButtonLink
          href={`/attempt/${attempt.id}`}
          aria-label={t('goOnOf', { title })}
          className="self-start"
        >
          {t('goOn')}
        </ButtonLink>
      ) : null}
      {attempt && !(attempt.open && phase === 'open') ? (
        <ButtonLink
          href={`/attempt/${attempt.id}/result`}
          variant="secondary"
          aria-label={t('resultOf', { title })}
          className="self-start"
        >
          {t('result')}
        </ButtonLink>
      ) : null}
      {may ? (
        <ActionForm
          action={begin}
          submit={t(attempt ? 'again' : 'begin')}
          hidden={{ assignmentId }}
          fields={
            asksAccessCode
              ? [
                  {
                    name: 'accessCode',
                    label: t('accessCode'),
                    hint: t('accessCodeHint'),
                    autoComplete: 'off',
                    maxLength: 40,
                  },
                ]
              : []
          }
        />
      ) : null}
    </div>
  )
}
