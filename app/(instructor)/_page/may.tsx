'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { MayDo } from '@/lib/model/share'

/** Outside the pages of one quiz everything is one's own. */
const everything: MayDo = { grade: true, edit: true, own: true }
const Given = createContext(everything)

/** What whoever looks may do with a thing that is shared: what they may not is not offered. The server asks again. */
export function MayProvider({ may, children }: { may: MayDo; children: ReactNode }) {
  return <Given value={may}>{children}</Given>
}

export function useMay(): MayDo {
  return useContext(Given)
}
