import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { toString as drawCode } from 'qrcode'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { ownAddress } from '@/app/_session/own-address'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { JoinSheet } from '../../quizzes/[id]/publish/join-sheet'
import { AddLearners } from './_class/add-learners'
import { ClassQuizzes } from './_class/class-quizzes'
import { ClassSettings } from './_class/class-settings'
import { Roster } from './_class/roster'
import { loadClass } from './load-class'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadClass((await params).id)).class.name }
}

export default async function ClassPage({ params }: Props) {
  const { class: own, standing, members, quizzes } = await loadClass((await params).id)
  const t = await getTranslations('classes')
  const link = `${ownAddress(await headers(), process.env.PASSAGE_URL)}/class/${own.joinCode}`
  const mayEdit = standing === 'edit' || standing === 'own'
  return (
    <ClientMessages namespaces={['classes', 'publish']}>
      <Stack gap="page">
        <PageHeader
          title={own.name}
          above={
            <>
              <TextLink href="/classes">{t('back')}</TextLink> ·{' '}
              <TextLink href={`/classes/${own.id}/sharing`}>{t('sharing')}</TextLink>
            </>
          }
        />
        <div className="max-w-3xl">
          <JoinSheet
            code={own.joinCode}
            link={link}
            picture={await drawCode(link, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })}
          />
        </div>
        <div className="grid gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <section aria-labelledby="roster" className="flex min-w-0 flex-col gap-4">
            <h2 id="roster" className="text-xl font-semibold">
              {t('roster.title')}
            </h2>
            <Roster classId={own.id} members={members} mayEdit={mayEdit} />
          </section>
          <div className="flex flex-col gap-14">
            {mayEdit ? <AddLearners classId={own.id} /> : null}
            <ClassQuizzes classId={own.id} quizzes={quizzes} />
          </div>
        </div>
        {mayEdit ? (
          <ClassSettings
            classId={own.id}
            name={own.name}
            rosterOpen={own.rosterOpen}
            mayDelete={standing === 'own'}
          />
        ) : null}
      </Stack>
    </ClientMessages>
  )
}
