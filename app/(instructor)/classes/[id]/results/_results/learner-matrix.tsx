import { getTranslations } from 'next-intl/server'
import { Scrolled } from '@/app/_ui/scrolled'
import type { ClassResults } from '@/lib/usecases/find-class-results'

const cell = 'py-2 pr-4 text-right'

/** Learners × quizzes; columns have the numbers of the table above. */
export async function LearnerMatrix({ results }: { results: ClassResults }) {
  const t = await getTranslations('class-results')
  const tFigures = await getTranslations('statistics.figures')
  const percent = (value: number | null) =>
    value === null ? '–' : tFigures('percent', { value: Math.round(value) })
  const { columns, learners } = results
  return (
    <section aria-labelledby="learners" className="flex flex-col gap-4">
      <h2 id="learners" className="text-xl font-semibold">
        {t('learners')}
      </h2>
      <Scrolled label={t('learners')} className="relative -mx-4 px-4 pb-2 sm:mx-0 sm:px-0">
        <table className="border-collapse text-left tabular-nums">
          <caption className="sr-only">{t('learners')}</caption>
          <thead className="text-sm text-ink-soft">
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-2 pr-6 font-medium">
                {t('learner')}
              </th>
              {columns.map(({ quizId, edition, title }, at) => (
                <th key={`${quizId} ${edition}`} scope="col" className={`${cell} font-medium`}>
                  <span aria-hidden="true">{at + 1}</span>
                  <span className="sr-only">
                    {title}
                    {edition ? ` (${t('edition')} ${edition})` : null}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {learners.map(({ id, name, shares }) => (
              <tr key={id} className="border-b border-line break-inside-avoid">
                <th scope="row" className="py-2 pr-6 font-normal whitespace-nowrap">
                  {name}
                </th>
                {shares.map((share, at) => (
                  <td key={`${columns[at]?.quizId} ${columns[at]?.edition}`} className={cell}>
                    {percent(share)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  )
}
