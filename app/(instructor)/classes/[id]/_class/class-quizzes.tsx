import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { TextLink } from '@/app/_ui/text-link'
import type { ClassQuiz } from '@/lib/usecases/find-class'

type Props = { classId: string; quizzes: readonly ClassQuiz[] }

export async function ClassQuizzes({ classId, quizzes }: Props) {
  const t = await getTranslations('classes.quizzes')
  const tDesk = await getTranslations('desk')
  const tResults = await getTranslations('class-results')
  const format = await getFormatter()
  const when = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section aria-labelledby="class-quizzes" className="flex flex-col gap-3">
      <h2 id="class-quizzes" className="text-xl font-semibold">
        {t('title')}
      </h2>
      {quizzes.length === 0 ? (
        <p className="text-ink-soft">
          {t('none')} <TextLink href="/desk">{t('toDesk')}</TextLink>
        </p>
      ) : (
        <TextLink href={`/classes/${classId}/results`} className="w-fit py-2">
          {tResults('open')}
        </TextLink>
      )}
      <ul className="divide-y divide-line border-t border-line empty:border-0">
        {quizzes.map(({ quizId, title, language, state, opensAt, closesAt }) => (
          <li key={quizId} className="flex flex-col gap-1 py-4">
            <Link
              href={`/quizzes/${quizId}/live`}
              lang={language}
              className="rounded-sm font-text leading-snug font-medium hover:text-accent hover:underline"
            >
              {setType(title, language)}
            </Link>
            <span className="text-sm text-ink-soft">
              {[
                tDesk(`state.${state}`),
                ...(opensAt ? [t('opens', { when: when(opensAt) })] : []),
                ...(closesAt ? [t('closes', { when: when(closesAt) })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
