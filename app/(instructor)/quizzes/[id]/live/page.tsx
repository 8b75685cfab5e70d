import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentActor } from '@/app/_session/current-actor'
import { TextLink } from '@/app/_ui/text-link'
import { findLiveQuiz } from '@/lib/usecases/find-live-quiz'
import { found } from '../../../_page/found'
import { loadQuiz } from '../_quiz/load-quiz'
import { LiveDesk } from './_live/live-desk'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('live')
  return { title: `${t('title')} · ${quiz.title}` }
}

export default async function LivePage({ params }: Props) {
  const { id } = await params
  const news = found(await findLiveQuiz({ actor: await currentActor(), quizId: id }))
  const { standing } = await loadQuiz(id)
  const t = await getTranslations('live')
  return (
    <ClientMessages namespaces={['live']}>
      <noscript>
        <p className="mb-4 text-ink-soft">
          {t('reload')} <TextLink href={`/quizzes/${id}/live`}>{t('reloadLink')}</TextLink>
        </p>
      </noscript>
      <LiveDesk quizId={id} first={news} mayAct={standing === 'edit' || standing === 'own'} />
    </ClientMessages>
  )
}
