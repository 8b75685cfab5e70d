import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { heatClasses, heatLevel } from './heat-level'
import { whoseQuery } from './load-statistics'

/** Each paragraph under the marker as little as it was understood; beside it the same in words, and its questions. */
export async function HeatArticle({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.heat')
  const { article, paragraphs, quiz } = view
  return (
    <div className="flex flex-col gap-6">
      {article.paragraphs.map((text, at) => {
        const group = paragraphs[at]
        const level = group?.facility == null ? null : heatLevel(group.facility)
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stand in their order
            key={at}
            id={`paragraph-${at + 1}`}
            className="grid scroll-mt-24 gap-x-10 gap-y-2 break-inside-avoid lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]"
          >
            <p lang={article.language} className="reading">
              {level === null || level === 'well' ? (
                setType(text, article.language)
              ) : (
                <mark className={heatClasses[level]}>{setType(text, article.language)}</mark>
              )}
            </p>
            <div className="text-sm text-ink-soft lg:pt-1.5">
              {group?.facility == null || level === null ? (
                <p className="text-ink-faint">{t('nothing')}</p>
              ) : (
                <>
                  <p className="font-semibold text-ink">{t(`level.${level}`)}</p>
                  <p>{t('understood', { percent: Math.round(group.facility) })}</p>
                  {group.interval ? (
                    <p>
                      {t('likely', {
                        low: Math.round(group.interval.low),
                        high: Math.round(group.interval.high),
                      })}
                    </p>
                  ) : null}
                  <ul className="no-print -ml-2 flex flex-wrap">
                    {group.questions.map(({ questionId, number }) => (
                      <li key={questionId}>
                        <Link
                          href={`/quizzes/${quiz.id}/results/questions/${questionId}${whoseQuery(view)}`}
                          aria-label={t('questions', { count: 1, list: String(number) })}
                          className="inline-flex size-11 items-center justify-center rounded-lg font-medium underline decoration-line-strong underline-offset-4 hover:bg-accent-soft"
                        >
                          {number}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </div>
        )
      })}
    </div>
  )
}
