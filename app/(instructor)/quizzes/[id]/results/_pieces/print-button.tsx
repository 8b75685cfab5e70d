'use client'

import { buttonClass } from '@/app/_ui/button-class'

export function PrintButton({ label }: { label: string }) {
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className={buttonClass('secondary', 'small', 'with-script no-print')}
    >
      {label}
    </button>
  )
}
