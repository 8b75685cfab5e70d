import 'server-only'
import type { Origin } from '@/lib/model/question'

/** Where a question comes from that somebody wrote. */
export const byHand: Origin = { engine: 'instructor', rule: 'by-hand', confidence: 1 }
