import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { failureWords } from '@/app/_i18n/failure-words'
import { currentActor } from '@/app/_session/current-actor'
import { Notice } from '@/app/_ui/notice'
import { TextLink } from '@/app/_ui/text-link'
import type { Proposed } from '@/lib/model/proposal'
import type { Result } from '@/lib/model/result'
import { askForWords } from '../_ask/ask-for-words'
import { AskForm } from '../_ask/ask-form'
import { NoneFound } from '../_ask/none-found'
import { ProposalView } from '../_ask/proposal-view'
import { shownWords } from '../_ask/shown-words'
import { TakeForm } from '../_ask/take-form'
import { loadQuiz } from '../_quiz/load-quiz'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ words?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ask'))('title') }
}

/** The bench's "ask about words" as a page: words are typed, and everything works without a script. */
export default async function AskPage({ params, searchParams }: Props) {
  const { quiz, article } = await loadQuiz((await params).id)
  const given = (await searchParams).words
  const words = typeof given === 'string' ? given.trim().slice(0, 500) : ''
  const t = await getTranslations('ask')
  const asked = words === '' ? null : await askForWords(await currentActor(), quiz.id, article.text, words)
  const missing = asked?.ok === true && asked.value === null
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h2 className="text-xl font-semibold">{t('title')}</h2>
        <p className="text-sm">
          <TextLink href={`/quizzes/${quiz.id}`}>{t('back')}</TextLink>
        </p>
      </div>
      <AskForm quizId={quiz.id} language={article.language} words={words} missing={missing} busy={false} />
      {asked ? <Answer asked={asked} words={shownWords(words)} quizId={quiz.id} article={article} /> : null}
    </div>
  )
}

type AnswerProps = {
  asked: Result<Proposed | null>
  words: string
  quizId: string
  article: Parameters<typeof ProposalView>[0]['article']
}

async function Answer({ asked, words, quizId, article }: AnswerProps) {
  const t = await getTranslations('ask')
  const tFailures = await getTranslations('failures')
  if (!asked.ok) return <Notice tone="wrong">{failureWords(tFailures, asked.failure)}</Notice>
  if (asked.value === null) return null
  const { none, proposals, span } = asked.value
  if (none) return <NoneFound none={none} words={words} />
  return (
    <>
      <p className="font-medium">{t('found', { count: proposals.length, words })}</p>
      {proposals.every(({ fit }) => fit === 'part') ? (
        <p className="text-ink-soft">{t('part', { count: proposals.length })}</p>
      ) : null}
      <ol className="flex flex-col divide-y divide-line">
        {proposals.map(proposal => (
          <li key={proposal.id} className="py-6 first:pt-0">
            <ProposalView proposal={proposal} article={article}>
              <TakeForm quizId={quizId} span={span} proposalId={proposal.id} />
            </ProposalView>
          </li>
        ))}
      </ol>
    </>
  )
}
