import { z } from 'zod'

/** Points are exact fractions in lowest terms, never floats: a third of a point three times is one point. */
export const pointsSchema = z.object({ n: z.int(), d: z.int().min(1) })
export type Points = z.infer<typeof pointsSchema>

/** `partial` gives a share of the points; `review` none until a person decides, or what is certain already. */
export const outcomes = ['accepted', 'partial', 'rejected', 'review', 'blank'] as const
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

export const noPoints: Points = { n: 0, d: 1 }

/** The exact sum, in lowest terms. */
export function addPoints(a: Points, b: Points): Points {
  const n = a.n * b.d + b.n * a.d
  const d = a.d * b.d
  const common = greatestCommonDivisor(Math.abs(n), d)
  return { n: n / common, d: d / common }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
