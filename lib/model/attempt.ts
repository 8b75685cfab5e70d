import { z } from 'zod'
import { idSchema } from './id'

export const attemptSchema = z.object({
  id: idSchema,
  quizId: idSchema,
  editionId: idSchema,
  learnerId: idSchema,
  /** 1 for a learner's first attempt at this quiz. */
  number: z.int().min(1),
  /** Shuffles questions and options for this attempt, and again the same way at each visit. */
  seed: z.int().min(0),
  /** As the terms of its class had it when it was begun; null is as its edition has it. */
  shuffleQuestions: z.boolean().nullable(),
  shuffleOptions: z.boolean().nullable(),
  startedAt: z.date(),
  submittedAt: z.date().nullable(),
  /** Begun as one of a class; null by the code of the quiz. */
  assignmentId: idSchema.nullable(),
  /** How long its quiz was paused meanwhile, in milliseconds. */
  pausedMs: z.int().min(0),
})
export type Attempt = z.infer<typeof attemptSchema>

/** Someone who responds: known by a signed cookie, later perhaps claimed by an account. */
export const learnerSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1).max(80),
  userId: idSchema.nullable(),
})
export type Learner = z.infer<typeof learnerSchema>
