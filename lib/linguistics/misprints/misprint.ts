import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'

/**
 * Words as an article misspells them, and the one right way; null where there are several, and nobody may choose. `near`: the noun that a form agrees with; where a stem has put
 * something else in its place ("Qui …"), nothing is wrong.
 */
export type Misprint = { wrong: string; right: string | null; near?: string }

/** One slip, one file: whether a token is one. */
export type MisprintRule = (tokens: readonly TaggedToken[], at: number, grammar: Grammar) => Misprint | null
