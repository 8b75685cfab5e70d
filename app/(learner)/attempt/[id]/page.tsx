import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Taking } from './_taking/taking'
import { AttemptTime } from './_time/attempt-time'
import { plainTime } from './_time/plain-time'
import { saveAll } from './actions'
import { attemptHere } from './attempt-here'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const attempt = await attemptHere((await params).id)
  return attempt.ok ? { title: attempt.value.title } : {}
}

export default async function AttemptPage({ params }: Props) {
  const { id } = await params
  const attempt = await attemptHere(id)
  if (!attempt.ok) notFound()
  const { title, language, article, questions, responses, state, time } = attempt.value
  if (state === 'submitted') redirect(`/attempt/${id}/result`)
  const t = await getTranslations('attempt')
  const { now, deadline, phase } = time
  return (
    <Frame width="bench">
      <h1 lang={language} className="sr-only">
        {title}
      </h1>
      <ClientMessages namespaces={['attempt', 'article-tools', 'comfort', 'time']}>
        <Taking
          attemptId={id}
          language={language}
          questions={questions}
          responses={responses.map(({ questionId, value, revision }) => ({ questionId, value, revision }))}
          saveAll={saveAll.bind(null, id)}
          article={article}
          clock={{
            now: now.getTime(),
            deadline: deadline?.getTime() ?? null,
            submitted: false,
            paused: phase === 'paused',
          }}
        >
          <header className="flex flex-col gap-2">
            <h2
              lang={language}
              // Beside its article, a quiz of the same name need not say it twice.
              className={`font-text text-2xl leading-tight font-semibold ${title === article.title ? 'lg:sr-only' : ''}`}
            >
              {title}
            </h2>
            <AttemptTime attemptId={id} first={plainTime(time)} />
            <noscript>
              <p className="text-sm text-ink-soft">{t('noScript')}</p>
            </noscript>
          </header>
        </Taking>
      </ClientMessages>
    </Frame>
  )
}
