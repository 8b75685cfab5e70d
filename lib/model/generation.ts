import { z } from 'zod'
import { fewReasonSchema } from './few-reason'
import { idSchema } from './id'

/** What the engine does with an article, in this order. */
export const stages = ['reading', 'facts', 'asking', 'verifying', 'choosing'] as const
export const stageSchema = z.enum(stages)
export type Stage = z.infer<typeof stageSchema>

/** How far a generation is, all stages together: `done` only grows, and ends as `of`. */
export const progressSchema = z.object({ stage: stageSchema, done: z.int().min(0), of: z.int().min(1) })
export type Progress = z.infer<typeof progressSchema>

/** The quiz that was made: how many questions, of how many that were asked for, and why so few where they are. */
export const quizMadeSchema = z.object({
  quizId: idSchema,
  made: z.int(),
  asked: z.int(),
  few: z.array(fewReasonSchema),
})
export type QuizMade = z.infer<typeof quizMadeSchema>
