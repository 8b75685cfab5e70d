import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { toString as drawCode } from 'qrcode'
import { ownAddress } from '@/app/_session/own-address'
import { loadQuiz } from '../_quiz/load-quiz'
import { blocksOf } from './blocks-of'
import { JoinSheet } from './join-sheet'
import { PublishForm } from './publish-form'
import { TermsLine } from './terms-line'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { quiz } = await loadQuiz((await params).id)
  const t = await getTranslations('desk.sections')
  return { title: `${t('publish')} · ${quiz.title}` }
}

export default async function PublishPage({ params }: Props) {
  const view = await loadQuiz((await params).id)
  const { quiz, changedSincePublished } = view
  const link = quiz.joinCode
    ? `${ownAddress(await headers(), process.env.PASSAGE_URL)}/join/${quiz.joinCode}`
    : null
  return (
    <div className="flex max-w-3xl flex-col gap-12">
      {quiz.joinCode && link && quiz.state === 'published' && quiz.settings.forEveryone ? (
        <JoinSheet
          code={quiz.joinCode}
          link={link}
          picture={await drawCode(link, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })}
        />
      ) : null}
      <PublishForm
        quizId={quiz.id}
        state={quiz.state}
        edition={quiz.edition}
        changed={changedSincePublished}
        blocks={blocksOf(view)}
        terms={<TermsLine quizId={quiz.id} settings={quiz.settings} />}
      />
    </div>
  )
}
