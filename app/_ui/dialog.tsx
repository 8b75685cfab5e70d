'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { buttonClass } from './button-class'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: ReactNode
  description?: ReactNode
  closeLabel: string
  /** What is done from here; the way out stands before it. */
  action?: ReactNode
  children?: ReactNode
}

export function Dialog({ open, onOpenChange, title, description, closeLabel, action, children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed top-1/2 left-1/2 z-50 flex max-h-[85dvh] w-[32rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-2xl bg-raised p-6 shadow-raised transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <Base.Title className="text-xl font-semibold">{title}</Base.Title>
          {description ? <Base.Description className="text-ink-soft">{description}</Base.Description> : null}
          {children}
          <div className="flex flex-wrap justify-end gap-3">
            <Base.Close className={buttonClass('secondary')}>{closeLabel}</Base.Close>
            {action}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
