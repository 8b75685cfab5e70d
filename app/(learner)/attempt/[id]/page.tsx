import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { Frame } from '@/app/_frame/frame'
import { shownInstead, straight } from '@/app/_front/shown-instead'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Taking } from './_taking/taking'
import { clockReading } from './_time/clock-reading'
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
  const { title, language, article, questions, responses, state, time, view, checked } = attempt.value
  if (state === 'submitted') redirect(`/attempt/${id}/result`)
  const t = await getTranslations('attempt')
  const shown = shownInstead((await headers()).get(straight)) ?? responses
  return (
    <Frame width="bench">
      <h1 lang={language} className="sr-only">
        {setType(title, language)}
      </h1>
      <ClientMessages
        namespaces={[
          ...(['attempt', 'article-tools', 'comfort', 'time'] as const),
          ...(checked ? (['practice', 'feedback'] as const) : []),
        ]}
      >
        <Taking
          attemptId={id}
          language={language}
          questions={questions}
          responses={shown.map(({ questionId, value, revision }) => ({ questionId, value, revision }))}
          saveAll={saveAll.bind(null, id)}
          article={article}
          view={view}
          checked={checked}
          clock={clockReading({ ...time, submittedAt: null })}
        >
          <header className="flex flex-col gap-2">
            <h2
              lang={language}
              // Beside its article, a quiz of the same name need not say it twice.
              className={`font-text text-2xl leading-tight font-semibold ${title === article.title ? 'lg:sr-only' : ''}`}
            >
              {setType(title, language)}
            </h2>
            {checked ? (
              <p className="text-sm text-ink-soft">{(await getTranslations('practice'))('hint')}</p>
            ) : null}
            {/* A plain link: the page is left by it, and what it needs comes then. */}
            <a
              href={`/attempt/${id}/elsewhere`}
              className="self-start rounded-sm py-1 text-sm text-accent underline underline-offset-4"
            >
              {t('elsewhere')}
            </a>
            <noscript>
              <p className="text-sm text-ink-soft">{t('noScript')}</p>
            </noscript>
          </header>
        </Taking>
      </ClientMessages>
    </Frame>
  )
}
