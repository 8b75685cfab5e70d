import { getFormatter, getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import type { PracticeOverview } from '@/lib/usecases/practise'

/** How many were right at the first try, attempt by attempt, the newest first. */
export async function Progress({ days }: { days: PracticeOverview['progress'] }) {
  const t = await getTranslations('practice')
  const format = await getFormatter()
  return (
    <section aria-labelledby="progress" className="flex flex-col gap-3">
      <h2 id="progress" className="text-xl font-semibold">
        {t('progress')}
      </h2>
      <table className="w-full text-left tabular-nums">
        <thead className="text-sm text-ink-soft">
          <tr>
            <th scope="col" className="py-2 pr-4 font-normal">
              {t('when')}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {t('quiz')}
            </th>
            <th scope="col" className="py-2 font-normal">
              {t('firstTry')}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ attemptId, title, language, startedAt, right, tried }) => (
            <tr key={attemptId} className="border-t border-line align-baseline">
              <td className="py-2 pr-4 sm:whitespace-nowrap">
                {format.dateTime(startedAt, { dateStyle: 'medium' })}
              </td>
              <td lang={language} className="py-2 pr-4 wrap-break-word">
                {setType(title, language)}
              </td>
              <td className="py-2">{t('rightOf', { right, tried })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
