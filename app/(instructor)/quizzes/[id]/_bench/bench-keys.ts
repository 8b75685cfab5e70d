import type { KeyboardEvent } from 'react'
import type { EntryCommand } from './entry-actions'

export type BenchKey =
  | EntryCommand
  | 'next'
  | 'previous'
  | 'add'
  | 'ask'
  | 'undo'
  | 'redo'
  | 'keys'
  | 'article'
  | 'questions'

/** As they are listed to who asks with "?": what does what, in groups. The same letters in every language. */
export const keyGroups = {
  moving: [
    ['next', 'J'],
    ['previous', 'K'],
    ['article', 'G'],
    ['questions', 'Enter'],
  ],
  judging: [
    ['accept', 'A'],
    ['reject', 'R'],
    ['edit', 'E'],
    ['replace', 'S'],
    ['history', 'H'],
    ['delete', 'Delete'],
    ['up', 'Alt ↑'],
    ['down', 'Alt ↓'],
  ],
  writing: [
    ['add', 'N'],
    ['ask', 'Q'],
    ['undo', 'U'],
    ['redo', 'Shift U'],
    ['keys', '?'],
  ],
} as const satisfies Record<string, readonly (readonly [BenchKey, string])[]>

const letters: Record<string, BenchKey> = {
  j: 'next',
  k: 'previous',
  g: 'article',
  a: 'accept',
  r: 'reject',
  e: 'edit',
  s: 'replace',
  h: 'history',
  Delete: 'delete',
  n: 'add',
  q: 'ask',
  u: 'undo',
  U: 'redo',
  '?': 'keys',
}
const arrows: Record<string, BenchKey> = { ArrowUp: 'up', ArrowDown: 'down' }

/** One letter does one thing while the focus is on the bench, and never while something is typed. */
export function benchKey(event: KeyboardEvent): BenchKey | null {
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('input, textarea, select, [role=dialog]')) return null
  if (event.ctrlKey || event.metaKey) return turningKey(event)
  return (event.altKey ? arrows[event.key] : letters[event.key]) ?? null
}

/** As everywhere else: Ctrl or ⌘ with Z, with Shift and Z, or with Y. */
function turningKey(event: KeyboardEvent): BenchKey | null {
  const key = event.key.toLowerCase()
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo'
  return key === 'z' ? 'undo' : null
}

const looking: readonly BenchKey[] = ['next', 'previous', 'article', 'questions', 'history', 'keys']

/** It changes nothing. */
export function looksOnly(key: BenchKey): boolean {
  return looking.includes(key)
}
