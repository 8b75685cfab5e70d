import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/app/_forms/action-form'
import type { InstructorList } from '@/lib/usecases/list-instructors'
import { withdraw } from './actions'

/** Links by which somebody could become an instructor: who made them, and until when they work. */
export async function OpenLinks({ invitations }: Pick<InstructorList, 'invitations'>) {
  const t = await getTranslations('people')
  const format = await getFormatter()
  if (invitations.length === 0) return <p className="text-ink-soft">{t('noLinks')}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {invitations.map(({ id, invitedBy, shares, expiresAt }) => (
        <li key={id} className="flex flex-col gap-3 py-4">
          <p>
            {invitedBy === null ? t('firstLink') : t('linkBy', { name: invitedBy })}
            {shares ? ` ${t('linkShares', { thing: shares })}` : null}{' '}
            <span className="text-ink-soft">
              {t('linkUntil', {
                when: format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short' }),
              })}
            </span>
          </p>
          <ActionForm
            action={withdraw}
            variant="secondary"
            submit={t('withdraw')}
            hidden={{ invitationId: id }}
            fields={[]}
          />
        </li>
      ))}
    </ul>
  )
}
