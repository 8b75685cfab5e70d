import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ClientMessages } from '@/app/_i18n/client-messages'
import type { SharedThing } from '@/lib/model/shared-thing'
import type { Sharing } from '@/lib/usecases/find-sharing'
import { AuditList } from './audit-list'
import { InviteColleague } from './invite-colleague'
import { ShareList } from './share-list'

type Props = { thing: SharedThing; sharing: Sharing; away: string; aboveAudit?: ReactNode }

/** Who has access to a quiz or class, how to let a colleague in, and who changed what. */
export async function SharingView({ thing, sharing, away, aboveAudit }: Props) {
  const t = await getTranslations('sharing')
  return (
    <ClientMessages namespaces={['sharing']}>
      <div className="grid max-w-6xl gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <section aria-labelledby="audit" className="flex min-w-0 flex-col gap-4 max-lg:order-last">
          <h2 id="audit" className="text-xl font-semibold">
            {t('audit')}
          </h2>
          {aboveAudit}
          <AuditList entries={sharing.audit} />
        </section>
        <div className="flex flex-col gap-12">
          <section aria-labelledby="people" className="flex flex-col gap-4">
            <h2 id="people" className="text-xl font-semibold">
              {t('people')}
            </h2>
            <ShareList owner={sharing.owner} isOwner={sharing.isOwner} shares={sharing.shares} away={away} />
          </section>
          {sharing.isOwner ? <InviteColleague thing={thing} /> : null}
        </div>
      </div>
    </ClientMessages>
  )
}
