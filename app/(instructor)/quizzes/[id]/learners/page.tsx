import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentActor } from '@/app/_session/current-actor'
import { findQuizLearners } from '@/lib/usecases/find-quiz-learners'
import { found } from '../../../_page/found'
import { loadQuiz } from '../_quiz/load-quiz'
import { AssignedClasses } from './_learners/assigned-classes'
import { MoreForSome } from './_learners/more-for-some'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('learners')} · ${quiz.title}` }
}

export default async function LearnersPage({ params }: Props) {
  const { id } = await params
  const view = found(await findQuizLearners({ actor: await currentActor(), quizId: id }))
  return (
    <ClientMessages namespaces={['learners', 'quiz-settings']}>
      <div className="flex max-w-4xl flex-col gap-16">
        <AssignedClasses quizId={id} view={view} />
        <MoreForSome quizId={id} learners={view.learners} mayEdit={view.mayEdit} />
      </div>
    </ClientMessages>
  )
}
