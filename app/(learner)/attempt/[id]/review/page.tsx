import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { ResponseWords } from '@/app/(learner)/_questions/response-words'
import { Stem } from '@/app/(learner)/_questions/stem'
import { joinParagraphs } from '@/lib/model/article'
import { isBlank } from '@/lib/model/blank'
import { attemptHere } from '../attempt-here'
import { submit } from './actions'
import { SubmitAttempt } from './submit-attempt'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('attempt'))('reviewTitle') }
}

type Props = { params: Promise<{ id: string }> }

/** What is about to become final, with what is missing first in mind; submitting is confirmed here. */
export default async function ReviewPage({ params }: Props) {
  const { id } = await params
  const attempt = await attemptHere(id)
  if (!attempt.ok) notFound()
  const { title, language, article, questions, responses, state } = attempt.value
  if (state === 'submitted') redirect(`/attempt/${id}/result`)
  const t = await getTranslations('attempt')
  const values = new Map(responses.map(({ questionId, value }) => [questionId, value]))
  const missing = questions.filter(question => isBlank(values.get(question.id))).length
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader
          above={<span lang={language}>{setType(title, language)}</span>}
          title={t('reviewTitle')}
          lead={t('reviewLead')}
        />
        <Notice tone={missing > 0 ? 'wrong' : 'right'}>
          {missing > 0 ? t('someUnanswered', { count: missing }) : t('allAnswered')}
        </Notice>
        <ol className="flex flex-col">
          {questions.map(({ id: questionId, number, content }) => {
            const value = values.get(questionId) ?? null
            const blank = isBlank(value)
            return (
              <li key={questionId} className="flex gap-3 border-t border-line py-4">
                <span className="min-w-6 font-semibold text-ink-faint tabular-nums">{number}.</span>
                <div className="flex min-w-0 flex-1 flex-col gap-1">
                  <p className="text-ink-soft">
                    <Stem text={content.stem} language={language} gap={t('gap')} />
                  </p>
                  <div className="flex items-baseline justify-between gap-4">
                    <div className="min-w-0 font-medium">
                      <ResponseWords
                        content={content}
                        value={value}
                        language={language}
                        text={joinParagraphs(article.paragraphs)}
                        none={<span className="text-wrong">▲ {t('noResponse')}</span>}
                      />
                    </div>
                    <TextLink href={`/attempt/${id}#question-${questionId}`} className="shrink-0 py-1">
                      {t(blank ? 'respond' : 'change')}
                      <span className="sr-only"> ({t('question', { number })})</span>
                    </TextLink>
                  </div>
                </div>
              </li>
            )
          })}
        </ol>
        <ClientMessages namespaces={['attempt']}>
          <SubmitAttempt
            attemptId={id}
            questionIds={questions.map(question => question.id)}
            responses={responses.map(({ questionId, value, revision }) => ({ questionId, value, revision }))}
            action={submit}
          />
        </ClientMessages>
      </Stack>
    </Frame>
  )
}
