import { useEffect, useRef } from 'react'

/** Of a list that something was taken from, where the focus was: it goes to the list, and not to the top of the page. */
export function useFocusKept<Element extends HTMLElement>(length: number) {
  const list = useRef<Element>(null)
  const before = useRef(length)
  useEffect(() => {
    const shorter = length < before.current
    before.current = length
    if (!shorter) return
    // After a dialog has closed and looked for who opened it.
    const later = setTimeout(() => {
      if (document.activeElement === document.body) list.current?.focus({ preventScroll: true })
    }, 300)
    return () => clearTimeout(later)
  }, [length])
  return list
}
