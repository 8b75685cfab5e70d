import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { setType } from '@/app/_article/set-type'
import { ActionForm } from '@/app/_forms/action-form'
import { Frame } from '@/app/_frame/frame'
import { failureWords } from '@/app/_i18n/failure-words'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { ButtonLink } from '@/app/_ui/button-link'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { findResumable } from '@/lib/usecases/resume-attempt'
import { resume } from './actions'

// The link is the right to somebody's attempt: no search engine, no referrer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('resume')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

type Props = { params: Promise<{ code: string }> }

/** Says as whom one goes on; the code is spent by the button, not by a look (a message's preview looks too). */
export default async function ResumePage({ params }: Props) {
  const code = decodeURIComponent((await params).code)
  const t = await getTranslations('resume')
  const found = await findResumable({ actor: await currentActor(), code, address: await clientAddress() })
  if (!found.ok)
    return (
      <Frame width="measure">
        <Stack className="items-start">
          <PageHeader
            title={t('nothing')}
            lead={failureWords(await getTranslations('failures'), found.failure)}
          />
          <ButtonLink href="/">{(await getTranslations('join'))('otherCode')}</ButtonLink>
        </Stack>
      </Frame>
    )
  const { title, language, learnerName } = found.value
  return (
    <Frame width="measure">
      <Stack gap="wide">
        <PageHeader
          above={<span lang={language}>{setType(title, language)}</span>}
          title={t('goOnAs', { name: learnerName })}
          lead={t('here', { name: learnerName })}
        />
        <ActionForm action={resume} submit={t('goOn')} hidden={{ code }} fields={[]} />
      </Stack>
    </Frame>
  )
}
