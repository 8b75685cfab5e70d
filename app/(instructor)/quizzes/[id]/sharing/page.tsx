import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { TextLink } from '@/app/_ui/text-link'
import { findSharing } from '@/lib/usecases/find-sharing'
import { found } from '../../../_page/found'
import { SharingView } from '../../../_sharing/sharing-view'
import { loadQuiz } from '../_quiz/load-quiz'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('sharing')
  return { title: `${t('title')} · ${quiz.title}` }
}

export default async function QuizSharingPage({ params }: Props) {
  const { id } = await params
  const thing = { quizId: id }
  const sharing = found(await findSharing({ actor: await currentActor(), thing }))
  const t = await getTranslations('sharing')
  return (
    <SharingView
      thing={thing}
      sharing={sharing}
      away="/desk"
      aboveAudit={
        <p className="text-ink-soft">
          {t('auditLead')} <TextLink href={`/quizzes/${id}/results/history`}>{t('scores')}</TextLink>
        </p>
      }
    />
  )
}
