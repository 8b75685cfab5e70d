import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { loadLexicons } from '@/lib/linguistics/load-lexicons'

/** Milliseconds left to everybody else before each piece. */
const rest = 30

const held = globalThis as typeof globalThis & { passageWarm?: Promise<void> }

/**
 * Loads what the first generation would wait for, in small pieces between which the server serves; once. Called when an
 * instructor is there: an instance that serves learners only keeps a hundred megabytes less.
 */
export function warmEngine(): Promise<void> {
  held.passageWarm ??= load()
  return held.passageWarm
}

async function load(): Promise<void> {
  for (const _ of loadLexicons()) await pause(rest, undefined, { ref: false })
}
