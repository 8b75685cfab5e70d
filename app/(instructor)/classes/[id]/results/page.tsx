import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { currentActor } from '@/app/_session/current-actor'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { findClassResults } from '@/lib/usecases/find-class-results'
import { found } from '../../../_page/found'
import { PrintButton } from '../../../quizzes/[id]/results/_pieces/print-button'
import { LearnerMatrix } from './_results/learner-matrix'
import { QuizComparison } from './_results/quiz-comparison'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (classId: string) =>
  found(await findClassResults({ actor: await currentActor(), classId })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('class-results')
  return { title: `${t('title')} · ${(await load((await params).id)).class.name}` }
}

/** A class over all its quizzes: what it reached beside others, and who reached what. Made to be printed, too. */
export default async function ClassResultsPage({ params }: Props) {
  const results = await load((await params).id)
  const t = await getTranslations('class-results')
  const taken = results.columns.some(({ learners }) => learners > 0)
  return (
    <Stack gap="page">
      <PageHeader
        above={
          <TextLink href={`/classes/${results.class.id}`} className="no-print">
            {results.class.name}
          </TextLink>
        }
        title={t('heading', { name: results.class.name })}
        lead={t('lead')}
        actions={taken ? <PrintButton label={t('print')} /> : null}
      />
      {results.hidden > 0 ? <p className="text-ink-soft">{t('hidden', { count: results.hidden })}</p> : null}
      {taken ? (
        <>
          <QuizComparison results={results} />
          <LearnerMatrix results={results} />
        </>
      ) : (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      )}
    </Stack>
  )
}
