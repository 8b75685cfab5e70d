'use client'

import { ArrowDown, ArrowUp, Check, History, Pencil, Replace, Trash2, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_ui/button'
import type { QuestionState } from '@/lib/model/question'
import { useMay } from '../../../_page/may'

export type EntryCommand = 'accept' | 'reject' | 'edit' | 'replace' | 'history' | 'up' | 'down' | 'delete'
type Props = {
  number: number
  state: QuestionState
  first: boolean
  last: boolean
  busy: boolean
  inHand: boolean
  onCommand: (command: EntryCommand) => void
}

const sign = { 'aria-hidden': true, className: 'size-4' } as const

/** Judging is always at hand; the rest comes with the question in hand. */
export function EntryActions({ number, state, first, last, busy, inHand, onCommand }: Props) {
  const t = useTranslations('bench.actions')
  const { edit: mayEdit } = useMay()
  const named = (command: EntryCommand) => ({
    'aria-label': t('named', { action: t(command), number }),
    title: t(command),
    disabled: busy,
    onClick: () => onCommand(command),
  })
  const earlier = (
    <Button {...named('history')} variant="quiet" size="icon">
      <History {...sign} />
    </Button>
  )
  if (!mayEdit) return inHand ? <div>{earlier}</div> : null
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {state === 'accepted' ? null : (
        <Button {...named('accept')} variant={inHand ? 'primary' : 'secondary'} size="small">
          <Check {...sign} />
          {t('accept')}
        </Button>
      )}
      {state === 'rejected' ? null : (
        <Button {...named('reject')} variant={state === 'accepted' ? 'quiet' : 'secondary'} size="small">
          <X {...sign} />
          {t('reject')}
        </Button>
      )}
      {inHand ? (
        <>
          <Button {...named('edit')} variant="quiet" size="small">
            <Pencil {...sign} />
            {t('edit')}
          </Button>
          <Button {...named('replace')} variant="quiet" size="small">
            <Replace {...sign} />
            {t('replace')}
          </Button>
          <span className="ml-auto flex gap-1">
            {earlier}
            <Button {...named('up')} variant="quiet" size="icon" busy={busy} disabled={first}>
              <ArrowUp {...sign} />
            </Button>
            <Button {...named('down')} variant="quiet" size="icon" busy={busy} disabled={last}>
              <ArrowDown {...sign} />
            </Button>
            <Button {...named('delete')} variant="quiet" size="icon">
              <Trash2 {...sign} />
            </Button>
          </span>
        </>
      ) : null}
    </div>
  )
}
