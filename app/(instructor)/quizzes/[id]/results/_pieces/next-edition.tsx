import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/app/_ui/text-link'
import type { StatisticsView } from '@/lib/usecases/find-statistics'

/** Questions that should not be asked again as they are, with the way to the bench. */
export async function NextEdition({ view, working }: { view: StatisticsView; working: ReadonlySet<string> }) {
  const t = await getTranslations('statistics.next')
  const failed = view.items.filter(({ replace }) => replace)
  if (!view.indices || failed.length === 0) return null
  return (
    <section aria-labelledby="next" className="no-print flex max-w-measure flex-col gap-3">
      <h2 id="next" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p>{t('text', { count: failed.length })}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {failed.map(({ id, questionId, number }) => (
          <li key={id}>
            {working.has(questionId) ? (
              <TextLink
                href={`/quizzes/${view.quiz.id}#question-${questionId}`}
                className="inline-flex min-h-11 items-center"
              >
                {t('bench', { number })}
              </TextLink>
            ) : null}
          </li>
        ))}
      </ul>
      {view.items.some(({ common }) => common.length > 0) ? (
        <p className="text-sm text-ink-soft">{t('distractors')}</p>
      ) : null}
    </section>
  )
}
