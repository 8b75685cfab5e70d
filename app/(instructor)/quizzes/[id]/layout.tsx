import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { setType } from '@/app/_article/set-type'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Badge } from '@/app/_ui/badge'
import { Notice } from '@/app/_ui/notice'
import { TextLink } from '@/app/_ui/text-link'
import { MayProvider } from '../../_page/may'
import { loadQuiz } from './_quiz/load-quiz'
import { SectionLinks } from './_quiz/section-links'

type Props = { params: Promise<{ id: string }>; children: ReactNode }

/** What stands over every page of one quiz: its name, its state, and the ways between its pages. */
export default async function QuizLayout({ params, children }: Props) {
  const { quiz, standing, sharedBy, may } = await loadQuiz((await params).id)
  const t = await getTranslations('desk')
  const tSharing = await getTranslations('sharing')
  return (
    <ClientMessages
      namespaces={[
        'desk',
        'bench',
        'model',
        'ask',
        'bank',
        'versions',
        'few',
        'findings',
        'rules',
        'quiz-settings',
        'publish',
        'results',
        'scores',
        'review',
        'regrade',
      ]}
    >
      <div className="flex flex-col gap-8">
        <div className="flex flex-col gap-4">
          <p className="no-print text-sm text-ink-soft">
            <TextLink href="/desk">{t('nav.desk')}</TextLink>
            {standing === 'own' ? (
              <>
                {' '}
                · <TextLink href={`/articles/${quiz.articleId}`}>{t('article')}</TextLink>
              </>
            ) : null}
          </p>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h1 lang={quiz.language} className="min-w-0 font-text text-2xl leading-tight font-semibold">
              {setType(quiz.title, quiz.language)}
            </h1>
            <Badge tone={quiz.state === 'published' ? 'right' : 'plain'}>{t(`state.${quiz.state}`)}</Badge>
          </div>
          {sharedBy && standing !== 'own' ? (
            <Notice>{tSharing('banner', { name: sharedBy, right: standing })}</Notice>
          ) : null}
          <SectionLinks quizId={quiz.id} />
        </div>
        <MayProvider may={may}>{children}</MayProvider>
      </div>
    </ClientMessages>
  )
}
