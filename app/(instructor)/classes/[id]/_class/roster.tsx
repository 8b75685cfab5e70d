'use client'

import { Pencil } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import type { ClassView } from '@/lib/usecases/find-class'
import { useFocusKept } from '../../../_page/use-focus-kept'
import { MemberDialog } from './member-dialog'

type Member = ClassView['members'][number]
type Props = { classId: string; members: readonly Member[]; mayEdit: boolean }

export function Roster({ classId, members, mayEdit }: Props) {
  const t = useTranslations('classes.roster')
  const format = useFormatter()
  const [chosen, setChosen] = useState<Member | null>(null)
  const table = useFocusKept<HTMLTableElement>(members.length)
  if (members.length === 0) return <p className="text-ink-soft">{t('none')}</p>
  return (
    <>
      <table
        ref={table}
        tabIndex={-1}
        aria-labelledby="roster"
        className="w-full outline-none border-collapse text-left tabular-nums"
      >
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pr-4 font-medium">
              {t('name')}
            </th>
            <th scope="col" className="px-3 py-2 font-medium">
              {t('state')}
            </th>
            <th scope="col" className="px-3 py-2 font-medium">
              {t('time')}
            </th>
            {mayEdit ? <td /> : null}
          </tr>
        </thead>
        <tbody>
          {members.map(member => (
            <tr key={member.learnerId} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 font-medium">
                {member.name}
              </th>
              <td className="px-3 py-2 text-sm text-ink-soft">
                {member.joinedAt
                  ? t('joined', { when: format.dateTime(member.joinedAt, { dateStyle: 'medium' }) })
                  : t('notYet')}
              </td>
              <td
                className={`px-3 py-2 text-sm ${member.timePercent === 100 ? 'text-ink-soft' : 'font-medium'}`}
              >
                {member.timePercent === 100 ? t('usual') : t('percent', { percent: member.timePercent })}
              </td>
              {mayEdit ? (
                <td className="py-1 text-right">
                  <Button
                    variant="quiet"
                    size="icon"
                    aria-label={t('edit', { name: member.name })}
                    onClick={() => setChosen(member)}
                  >
                    <Pencil aria-hidden="true" className="size-4" />
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {chosen ? (
        <MemberDialog
          key={chosen.learnerId}
          classId={classId}
          member={chosen}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  )
}
