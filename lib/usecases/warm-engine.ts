import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { loadLexicons } from '@/lib/linguistics/load-lexicons'

/** Milliseconds left to everybody else before each piece. */
const rest = 30

/** Loads what the first generation would wait for, in small pieces between which the server serves. */
export async function warmEngine(): Promise<void> {
  for (const _ of loadLexicons()) await pause(rest, undefined, { ref: false })
}
