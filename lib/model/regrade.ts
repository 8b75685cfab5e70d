import { z } from 'zod'
import { idSchema } from './id'
import { outcomeSchema, pointsSchema } from './score'

/** Why scores changed: decisions at the grading desk, then changes to how a question counts. */
export const regradeCauses = [
  'accepted',
  'refused',
  'in-part',
  'undone',
  'key',
  'points',
  'dropped',
  'full-credit',
  'counted', // as it is scored, again
] as const
export const regradeCauseSchema = z.enum(regradeCauses)
export type RegradeCause = z.infer<typeof regradeCauseSchema>

/** Longest words that a person may write to learners, here and in a comment. */
export const longestNote = 1000
export const noteSchema = z.string().trim().max(longestNote, 'note-too-long').nullable()

/** What fills the sentence of a cause. */
export const regradeDetailsSchema = z.object({
  /** Of the question, in the newest edition that has it. */
  number: z.int(),
  stem: z.string(),
  /** The response that was decided on, in words; null when it has none. */
  response: z.string().nullable(),
  /** Which gap of a cloze it was about, from 0; null for a response as a whole. */
  gap: z.int().min(0).nullable().default(null),
  /** For everyone who responds so, or for this learner. */
  learnerName: z.string().nullable(),
  editions: z.array(z.int()),
  /** The points that a response gets, or the question has, now. */
  points: z.string().nullable(),
  /** What joined the key. */
  variant: z.string().nullable(),
  /** The number of the decision that was taken back. */
  undoes: z.int().nullable(),
})
export type RegradeDetails = z.infer<typeof regradeDetailsSchema>

export const regradeSchema = z.object({
  id: idSchema,
  quizId: idSchema,
  /** 1, 2, … in its quiz. */
  number: z.int().min(1),
  /** The working question. */
  questionId: idSchema,
  cause: regradeCauseSchema,
  details: regradeDetailsSchema,
  note: z.string().nullable(),
  madeAt: z.date(),
  /** How many scores changed. */
  changed: z.int().min(0),
})
export type Regrade = z.infer<typeof regradeSchema>

/** A decision on a response: on one (`attemptId`), or on all to this question that have the signature. */
export const rulingSchema = z.object({
  regradeId: idSchema,
  /** Of an edition. */
  questionId: idSchema,
  signature: z.string(),
  attemptId: idSchema.nullable(),
  /** Of the question's points, from 0 to 1. */
  share: pointsSchema,
  comment: z.string().nullable(),
  variant: z.string().nullable(),
})
export type Ruling = z.infer<typeof rulingSchema>

/** A score before or after a regrade, without its reason. */
export const plainScoreSchema = z.object({
  points: pointsSchema,
  maximum: z.int().min(0),
  outcome: outcomeSchema,
})
export type PlainScore = z.infer<typeof plainScoreSchema>

export const scoreChangeSchema = z.object({
  attemptId: idSchema,
  questionId: idSchema,
  from: plainScoreSchema,
  to: plainScoreSchema,
})
export type ScoreChange = z.infer<typeof scoreChangeSchema>
