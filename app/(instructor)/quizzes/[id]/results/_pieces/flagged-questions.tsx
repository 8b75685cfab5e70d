import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { TextLink } from '@/app/_ui/text-link'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { whoseQuery } from './load-statistics'
import { WhyLook } from './why-look'

/** What stands out, question by question, in sentences; each leads to where something can be done about it. */
export async function FlaggedQuestions({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.look')
  const flagged = view.items.filter(({ grave }) => grave)
  const minor = view.items.filter(({ flags, grave }) => flags.length > 0 && !grave)
  if (!view.indices) return <p className="text-ink-soft">{t('noneYet')}</p>
  return (
    <>
      {flagged.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : null}
      <ul className="flex flex-col">
        {flagged.map(item => (
          <li
            key={item.id}
            className="grid gap-x-10 gap-y-1 border-t border-line py-4 break-inside-avoid lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <p className="min-w-0">
              <TextLink
                href={`/quizzes/${view.quiz.id}/results/questions/${item.questionId}${whoseQuery(view)}`}
                aria-label={t('open', { number: item.number })}
                className="inline-block py-1"
              >
                {t('question', { number: item.number })}
              </TextLink>
              <span lang={view.quiz.language} className="block font-text leading-snug text-ink-soft">
                {setType(item.content.stem, view.quiz.language)}
              </span>
            </p>
            <div className="min-w-0 pt-1">
              <WhyLook view={view} item={item} />
            </div>
          </li>
        ))}
      </ul>
      {minor.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-3 text-ink-soft">
          <span>{t('minor')}</span>
          {minor.map(({ id, questionId, number }) => (
            <TextLink
              key={id}
              href={`/quizzes/${view.quiz.id}/results/questions/${questionId}${whoseQuery(view)}`}
              aria-label={t('open', { number })}
              className="inline-flex min-h-11 min-w-6 items-center justify-center"
            >
              {number}
            </TextLink>
          ))}
        </p>
      ) : null}
    </>
  )
}
