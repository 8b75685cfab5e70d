'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_ui/dialog'
import { keyGroups } from './bench-keys'

const groups = ['moving', 'judging', 'writing'] as const

export function ShortcutsDialog({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('bench.keys')
  const tUi = useTranslations('ui')
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      description={t('where')}
      closeLabel={tUi('close')}
    >
      {groups.map(group => (
        <section key={group} aria-label={t(`groups.${group}`)} className="flex flex-col gap-1">
          <h3 className="text-sm font-semibold text-ink-soft">{t(`groups.${group}`)}</h3>
          <dl className="divide-y divide-line">
            {keyGroups[group].map(([command, key]) => (
              <div key={command} className="flex items-baseline justify-between gap-6 py-1.5">
                <dt>{t(`does.${command}`)}</dt>
                <dd className="flex shrink-0 gap-1">
                  {key.split(' ').map(part => (
                    <kbd
                      key={part}
                      className="min-w-7 rounded-md bg-sunken px-1.5 py-0.5 text-center font-sans text-sm font-medium"
                    >
                      {part}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
