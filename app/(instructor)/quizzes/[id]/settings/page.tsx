import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadQuiz } from '../_quiz/load-quiz'
import { DeleteQuiz } from './delete-quiz'
import { SettingsForm } from './settings-form'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('settings')} · ${quiz.title}` }
}

export default async function SettingsPage({ params }: Props) {
  const { quiz } = await loadQuiz((await params).id)
  return (
    <div className="flex max-w-2xl flex-col gap-16">
      <SettingsForm
        quizId={quiz.id}
        title={quiz.title}
        language={quiz.language}
        settings={quiz.settings}
        revision={quiz.revision}
        published={quiz.state === 'published'}
      />
      <DeleteQuiz quizId={quiz.id} />
    </div>
  )
}
