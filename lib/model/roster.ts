import { z } from 'zod'

/** Why a line of a pasted roster gives no name. */
export const rosterProblems = ['no-name', 'too-long', 'twice', 'known'] as const
export type RosterProblem = (typeof rosterProblems)[number]

/** A line that was left out, as it was pasted; `line` counts from 1. */
export const leftLineSchema = z.object({
  line: z.int().min(1),
  text: z.string(),
  problem: z.enum(rosterProblems),
})
export type LeftLine = z.infer<typeof leftLineSchema>

export const longestRoster = 100_000
