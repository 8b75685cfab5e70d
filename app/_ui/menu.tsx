'use client'

import { Menu as Base } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { buttonClass } from './button-class'

type Item = { key: string; label: ReactNode; onChoose: () => void; danger?: boolean }
type Props = { label: string; trigger: ReactNode; items: readonly Item[] }

export function Menu({ label, trigger, items }: Props) {
  return (
    <Base.Root>
      <Base.Trigger aria-label={label} className={buttonClass('quiet', 'icon')}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className="z-40">
          <Base.Popup className="min-w-48 rounded-xl bg-raised p-1 shadow-raised outline-none">
            {items.map(item => (
              <Base.Item
                key={item.key}
                onClick={item.onChoose}
                className={`flex min-h-10 cursor-pointer items-center rounded-lg px-3 outline-none data-highlighted:bg-accent-soft ${item.danger ? 'text-wrong' : ''}`}
              >
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
