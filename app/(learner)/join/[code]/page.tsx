import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { setType } from '@/app/_article/set-type'
import { ActionForm } from '@/app/_forms/action-form'
import { Frame } from '@/app/_frame/frame'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor, currentIdentity } from '@/app/_session/current-actor'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { findQuizByCode } from '@/lib/usecases/find-quiz-by-code'
import { guestDays } from '@/lib/usecases/forget-old-guests'
import { classHere } from '../../class/[code]/class-here'
import { begin } from './actions'

type Props = { params: Promise<{ code: string }> }

// Looked up once for the title and the page: each look counts towards the rate limit.
const quizHere = cache(async (code: string) =>
  findQuizByCode({
    actor: await currentActor(),
    code: decodeURIComponent(code),
    address: await clientAddress(),
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const quiz = await quizHere((await params).code)
  return { title: quiz.ok ? quiz.value.title : (await getTranslations('join'))('title') }
}

export default async function JoinPage({ params }: Props) {
  const t = await getTranslations('join')
  const quiz = await quizHere((await params).code)
  if (!quiz.ok && quiz.failure.kind === 'too-many')
    return (
      <Frame width="measure">
        <Notice tone="wrong">{t('tooMany')}</Notice>
      </Frame>
    )
  if (!quiz.ok) {
    // A class has a code of the same make: people need not know which of the two they were given.
    const own = await classHere((await params).code)
    if (own.ok) redirect(`/class/${own.value.code}`)
    notFound()
  }
  const { title, language, questions, closesAt, code, minutes, attempts, counts, asksAccessCode } = quiz.value
  const { learnerName, user } = await currentIdentity()
  const format = await getFormatter()
  const known = learnerName ?? user?.name
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader title={setType(title, language)} lang={language} above={t('above')} />
        <Stack gap="tight" className="max-w-measure text-ink-soft">
          <p>
            {t('questions', { count: questions })}{' '}
            {closesAt
              ? t('closes', { when: format.dateTime(closesAt, { dateStyle: 'long', timeStyle: 'short' }) })
              : null}
          </p>
          {minutes === null ? null : <p>{t('minutes', { minutes })}</p>}
          {attempts === 1 ? null : <p>{t('counts', { attempts: attempts ?? 0, counts })}</p>}
          <p>{t('saves')}</p>
          {user ? null : <p>{t('kept', { days: guestDays() })}</p>}
        </Stack>
        {learnerName ? <Notice>{t('known', { name: learnerName })}</Notice> : null}
        <ActionForm
          action={begin}
          submit={t(learnerName ? 'goOn' : 'begin')}
          hidden={{ code }}
          fields={[
            {
              name: 'name',
              label: t('name'),
              hint: t('nameHint'),
              autoComplete: 'name',
              maxLength: 80,
              value: known,
            },
            ...(asksAccessCode
              ? [
                  {
                    name: 'accessCode',
                    label: t('accessCode'),
                    hint: t('accessCodeHint'),
                    autoComplete: 'off',
                    maxLength: 40,
                    // Who goes on with what they have begun is not asked again.
                    optional: learnerName !== null,
                  },
                ]
              : []),
          ]}
        />
        <TextLink href="/" className="self-start">
          {t('otherCode')}
        </TextLink>
      </Stack>
    </Frame>
  )
}
