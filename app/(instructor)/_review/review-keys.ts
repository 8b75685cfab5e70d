import type { KeyboardEvent } from 'react'

export type ReviewKey = 'next' | 'previous' | 'accept' | 'refuse' | 'more' | 'undo'

const letters: Record<string, ReviewKey> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  r: 'refuse',
  p: 'more',
  u: 'undo',
}

/** One letter does one thing while the focus is among the responses, and never while something is typed. */
export function reviewKey(event: KeyboardEvent): ReviewKey | null {
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return null
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return letters[event.key] ?? null
}
