import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/app/_ui/button-class'
import { ButtonLink } from '@/app/_ui/button-link'
import type { StatisticsView } from '@/lib/usecases/find-statistics'
import { whoseQuery } from './load-statistics'
import { PrintButton } from './print-button'

const shapes = ['attempts', 'items', 'responses'] as const

/** The results as files. */
export async function Downloads({ view }: { view: StatisticsView }) {
  const t = await getTranslations('statistics.downloads')
  const query = whoseQuery(view).slice(1)
  return (
    <section aria-labelledby="downloads" className="no-print flex flex-col gap-3">
      <h2 id="downloads" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <div className="flex flex-wrap gap-3">
        <a
          href={`/quizzes/${view.quiz.id}/results/xlsx${query ? `?${query}` : ''}`}
          download
          className={buttonClass('secondary', 'small')}
        >
          {t('workbook')}
        </a>
        {shapes.map(shape => (
          <a
            key={shape}
            href={`/quizzes/${view.quiz.id}/results/csv?shape=${shape}${query ? `&${query}` : ''}`}
            download
            className={buttonClass('secondary', 'small')}
          >
            {t(shape)}
          </a>
        ))}
        <ButtonLink
          href={`/quizzes/${view.quiz.id}/results/report${whoseQuery(view)}`}
          variant="secondary"
          size="small"
        >
          {t('report')}
        </ButtonLink>
        <PrintButton label={t('print')} />
      </div>
    </section>
  )
}
