import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { EmptyState } from '@/app/_ui/empty-state'
import { TextLink } from '@/app/_ui/text-link'
import { listRegrades } from '@/lib/usecases/list-regrades'
import { found } from '../../../../_page/found'
import { loadQuiz } from '../../_quiz/load-quiz'
import { RegradeHistoryList } from './history-list'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('regrade.history')
  return { title: `${t('title')} · ${quiz.title}` }
}

/** Who changed which scores, when, why, from what to what. */
export default async function HistoryPage({ params }: Props) {
  const { id } = await params
  const { quiz } = await loadQuiz(id)
  const { entries } = found(await listRegrades({ actor: await currentActor(), quizId: id }))
  const t = await getTranslations('regrade.history')
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <div className="flex flex-col gap-2">
        <p className="text-sm">
          <TextLink href={`/quizzes/${id}/results`}>{t('back')}</TextLink>
        </p>
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        {entries.length > 0 ? <p className="max-w-measure text-ink-soft">{t('lead')}</p> : null}
      </div>
      {entries.length > 0 ? (
        <RegradeHistoryList entries={entries} language={quiz.language} />
      ) : (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
    </div>
  )
}
