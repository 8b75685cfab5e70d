import { z } from 'zod'

/** Points are exact fractions in lowest terms, never floats: a third of a point three times is one point. */
export const pointsSchema = z.object({ n: z.int(), d: z.int().min(1) })
export type Points = z.infer<typeof pointsSchema>

export const outcomes = ['accepted', 'rejected', 'review', 'blank'] as const
export const outcomeSchema = z.enum(outcomes)
export type Outcome = z.infer<typeof outcomeSchema>

/** Why, as a key of the `scores` messages in both languages, with what fills its placeholders. */
export const scoreReasonSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
export type ScoreReason = z.infer<typeof scoreReasonSchema>

export const scoreSchema = z.object({
  points: pointsSchema,
  maximum: z.int().min(0),
  outcome: outcomeSchema,
  reason: scoreReasonSchema,
})
export type Score = z.infer<typeof scoreSchema>
