import type { KeyboardEvent } from 'react'
import type { EntryCommand } from './entry-actions'

export type BenchKey = EntryCommand | 'next' | 'previous' | 'add' | 'ask'

const letters: Record<string, BenchKey> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  r: 'reject',
  e: 'edit',
  n: 'add',
  q: 'ask',
}
const arrows: Record<string, BenchKey> = { ArrowUp: 'up', ArrowDown: 'down' }

/** One letter does one thing while the focus is among the questions, and never while something is typed. */
export function benchKey(event: KeyboardEvent): BenchKey | null {
  if (event.target instanceof Element && event.target.closest('input, textarea, select')) return null
  if (event.ctrlKey || event.metaKey) return null
  return (event.altKey ? arrows[event.key] : letters[event.key]) ?? null
}
