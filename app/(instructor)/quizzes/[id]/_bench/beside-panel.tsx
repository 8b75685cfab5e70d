'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'

type Props = { title: string; problem: string | null; onClose: () => void; children: ReactNode }

/** What is open under a question: it takes the focus, Escape closes it, and no letter typed in it is a command of the bench. */
export function BesidePanel({ title, problem, onClose, children }: Props) {
  const tUi = useTranslations('ui')
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-5 rounded-2xl bg-sunken p-4 sm:p-6"
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 ref={heading} id={id} tabIndex={-1} className="scroll-mt-24 text-lg font-semibold lg:scroll-mt-8">
          {title}
        </h2>
        <Button variant="quiet" size="icon" aria-label={tUi('close')} onClick={onClose}>
          <X aria-hidden="true" className="size-4" />
        </Button>
      </div>
      {problem ? (
        <Notice tone="wrong" live>
          {problem}
        </Notice>
      ) : null}
      {children}
    </section>
  )
}
