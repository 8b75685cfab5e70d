import { randomBytes } from 'node:crypto'
import type { Given } from './given-shape'

/** By this a page is asked of Next itself, for the front that keeps it. */
export const straight = 'x-passage-straight'

// Next bundles this module more than once, and module state is not shared between bundles.
const held = globalThis as typeof globalThis & { passageShown?: Map<string, readonly Given[] | null> }
held.passageShown ??= new Map()
const shown = held.passageShown

/**
 * While `work` runs, whoever sends its word as the header `straight` gets a page from Next that shows these responses instead
 * of those that are stored; null: those that are stored. Nobody outside this process is told a word.
 */
export async function showInstead<T>(
  responses: readonly Given[] | null,
  work: (word: string) => Promise<T>,
): Promise<T> {
  const word = randomBytes(18).toString('base64url')
  shown.set(word, responses)
  try {
    return await work(word)
  } finally {
    shown.delete(word)
  }
}

export const isStraight = (word: unknown): boolean => typeof word === 'string' && shown.has(word)

/** What a page shows in place of what is stored; null where it is asked for by anybody else. */
export const shownInstead = (word: string | null): readonly Given[] | null =>
  word === null ? null : (shown.get(word) ?? null)
