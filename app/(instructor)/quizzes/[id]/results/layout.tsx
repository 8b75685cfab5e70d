import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ResultLinks } from './_pieces/result-links'

type Props = { params: Promise<{ id: string }>; children: ReactNode }

export default async function ResultsLayout({ params, children }: Props) {
  const t = await getTranslations('statistics.nav')
  return (
    <div className="flex flex-col gap-8">
      <ResultLinks
        quizId={(await params).id}
        label={t('label')}
        names={{
          overview: t('overview'),
          questions: t('questions'),
          article: t('article'),
          learners: t('learners'),
          history: t('history'),
        }}
      />
      {children}
    </div>
  )
}
