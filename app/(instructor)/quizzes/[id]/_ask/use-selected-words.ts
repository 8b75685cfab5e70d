import { type RefObject, useEffect, useState } from 'react'
import { selectedSpan } from '@/app/_article/selected-span'
import type { Span } from '@/lib/model/span'

/**
 * What is selected in the article. It stays while the focus goes to a button elsewhere, which in some browsers ends the
 * selection, and goes when something else in the article is touched.
 */
export function useSelectedWords(articlePane: RefObject<HTMLElement | null>, text: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => {
      const pane = articlePane.current
      const anchor = document.getSelection()?.anchorNode ?? null
      if (pane?.contains(anchor)) setSelected(selectedSpan(pane, text))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [articlePane, text])
  return selected
}
