import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentActor } from '@/app/_session/current-actor'
import { EmptyState } from '@/app/_ui/empty-state'
import { Notice } from '@/app/_ui/notice'
import { previewQuiz } from '@/lib/usecases/preview-quiz'
import { found } from '../../../_page/found'
import { loadQuiz } from '../_quiz/load-quiz'
import { Trial } from './trial'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('preview')} · ${quiz.title}` }
}

/** The page of an attempt, made of the same pieces, with nobody's attempt under it. */
export default async function PreviewPage({ params }: Props) {
  const quizId = (await params).id
  const { language, article, questions } = found(await previewQuiz({ actor: await currentActor(), quizId }))
  const t = await getTranslations('publish.preview')
  if (questions.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
  return (
    <div className="flex flex-col gap-6">
      <Notice>{t('notice')}</Notice>
      <ClientMessages namespaces={['attempt', 'article-tools', 'comfort', 'feedback', 'scores', 'publish']}>
        <Trial
          quizId={quizId}
          language={language}
          questions={questions}
          article={{ ...article, byline: null, date: null }}
        />
      </ClientMessages>
    </div>
  )
}
