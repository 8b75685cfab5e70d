import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { Frame } from '@/app/_frame/frame'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { attemptHere } from '../attempt-here'
import { makeCode } from './actions'
import { MakeCode } from './make-code'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('resume'))('title') }
}

type Props = { params: Promise<{ id: string }> }

/** A guest takes an attempt along to another device. */
export default async function ElsewherePage({ params }: Props) {
  const { id } = await params
  const attempt = await attemptHere(id)
  if (!attempt.ok) notFound()
  const { title, language, state } = attempt.value
  if (state === 'submitted') redirect(`/attempt/${id}/result`)
  const t = await getTranslations('resume')
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader
          above={<span lang={language}>{setType(title, language)}</span>}
          title={t('title')}
          lead={t('lead')}
        />
        <Stack gap="tight" className="max-w-measure text-ink-soft">
          <p>{t('saved')}</p>
          <p>{t('careful')}</p>
        </Stack>
        <ClientMessages namespaces={['resume']}>
          <MakeCode action={makeCode} attemptId={id} />
        </ClientMessages>
      </Stack>
    </Frame>
  )
}
