import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { findSharing } from '@/lib/usecases/find-sharing'
import { found } from '../../../_page/found'
import { SharingView } from '../../../_sharing/sharing-view'
import { loadClass } from '../load-class'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { class: own } = await loadClass((await params).id)
  const t = await getTranslations('sharing')
  return { title: `${t('title')} · ${own.name}` }
}

export default async function ClassSharingPage({ params }: Props) {
  const { id } = await params
  const { class: own } = await loadClass(id)
  const thing = { classId: id }
  const sharing = found(await findSharing({ actor: await currentActor(), thing }))
  const t = await getTranslations('classes')
  return (
    <Stack gap="wide">
      <PageHeader
        title={own.name}
        above={
          <>
            <TextLink href="/classes">{t('back')}</TextLink> ·{' '}
            <TextLink href={`/classes/${id}`}>{t('roster.title')}</TextLink>
          </>
        }
      />
      <SharingView thing={thing} sharing={sharing} away="/classes" />
    </Stack>
  )
}
