import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/app/_ui/text-link'
import { learnersOnPage, type ResultsView } from '@/lib/usecases/find-results'
import { learnersAddress } from './learners-asked'

/** The learners before and after those that are shown. */
export async function LearnerPages({ quizId, paging }: { quizId: string; paging: ResultsView['paging'] }) {
  const { page, pages, learners, name } = paging
  if (pages === 1) return null
  const t = await getTranslations('results.paging')
  const from = (page - 1) * learnersOnPage + 1
  return (
    <nav aria-label={t('label')} className="no-print flex flex-wrap items-center gap-x-6 gap-y-1">
      <span className="text-ink-soft">
        {t('shown', { from, to: Math.min(learners, page * learnersOnPage), of: learners })}
      </span>
      {page > 1 ? (
        <TextLink href={learnersAddress(quizId, page - 1, name)} rel="prev" className="py-2">
          ← {t('before')}
        </TextLink>
      ) : null}
      {page < pages ? (
        <TextLink href={learnersAddress(quizId, page + 1, name)} rel="next" className="py-2">
          {t('after')} →
        </TextLink>
      ) : null}
    </nav>
  )
}
