import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import { Frame } from '@/app/_frame/frame'
import { currentIdentity } from '@/app/_session/current-actor'
import { Notice } from '@/app/_ui/notice'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { join } from './actions'
import { AssignedQuizzes } from './assigned-quizzes'
import { classHere } from './class-here'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const own = await classHere((await params).code)
  return { title: own.ok ? own.value.name : (await getTranslations('join'))('title') }
}

export default async function ClassRoomPage({ params }: Props) {
  const t = await getTranslations('class-room')
  const tJoin = await getTranslations('join')
  const own = await classHere((await params).code)
  if (!own.ok && own.failure.kind === 'too-many')
    return (
      <Frame width="measure">
        <Notice tone="wrong">{tJoin('tooMany')}</Notice>
      </Frame>
    )
  if (!own.ok) notFound()
  const { code, name, rosterOpen, memberName, quizzes } = own.value
  const { learnerName, user } = await currentIdentity()
  const form = (
    <ActionForm
      action={join}
      submit={t('join')}
      variant={memberName ? 'secondary' : 'primary'}
      hidden={{ code }}
      fields={[
        {
          name: 'name',
          label: t('name'),
          hint: t('nameHint'),
          autoComplete: 'name',
          maxLength: 80,
          value: memberName ? '' : (learnerName ?? user?.name),
        },
      ]}
    />
  )
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader
          title={name}
          above={t('above')}
          lead={memberName ? t('hello', { name: memberName }) : t(rosterOpen ? 'joinLeadOpen' : 'joinLead')}
        />
        {memberName ? <AssignedQuizzes quizzes={quizzes} /> : form}
        {memberName ? (
          <details className="text-ink-soft">
            <summary className="cursor-pointer py-2">{t('notMe')}</summary>
            <div className="pt-4 text-ink">{form}</div>
          </details>
        ) : null}
        <TextLink href="/" className="self-start">
          {tJoin('otherCode')}
        </TextLink>
      </Stack>
    </Frame>
  )
}
