import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentActor } from '@/app/_session/current-actor'
import { findPractice } from '@/lib/usecases/practise'
import { PracticeDesk } from './practice-desk'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practice'))('title') }
}

type Props = { params: Promise<{ editionId: string }> }

/** Questions that have come back, beside their article. */
export default async function PracticeEditionPage({ params }: Props) {
  const found = await findPractice({ actor: await currentActor(), editionId: (await params).editionId })
  if (!found.ok) redirect('/practice')
  const { title, language, article, questions } = found.value
  return (
    <Frame width="bench">
      <h1 lang={language} className="sr-only">
        {setType(title, language)}
      </h1>
      <ClientMessages namespaces={['attempt', 'article-tools', 'comfort', 'practice', 'feedback']}>
        <PracticeDesk language={language} article={article} questions={questions} />
      </ClientMessages>
    </Frame>
  )
}
