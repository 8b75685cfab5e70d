import { z } from 'zod'
import { fewReasonSchema } from './few-reason'
import { idSchema } from './id'
import { modelRunSchema, skillSchema } from './language-model'
import { questionKindSchema } from './question'

/** What the engine does with an article, in this order. */
export const stages = ['reading', 'facts', 'asking', 'verifying', 'choosing'] as const
export type Stage = (typeof stages)[number]

/** How far a generation is, all stages together: `done` only grows, and ends as `of`. A language model, where one is asked, has a stage of its own before the last. */
export const progressSchema = z.object({
  stage: z.enum([...stages, 'model']),
  done: z.int().min(0),
  of: z.int().min(1),
})
export type Progress = z.infer<typeof progressSchema>

/** A question of a language model, the moment it passed; for who waits. */
export const passedSchema = z.object({
  stem: z.string(),
  kind: questionKindSchema,
  skill: skillSchema.nullable(),
})

/** What is told of a language model while it works: `run` names it for who wants to stop it. */
export const modelNewsSchema = z.object({
  run: idSchema,
  model: modelRunSchema,
  passed: passedSchema.nullable(),
})
export type ModelNews = z.infer<typeof modelNewsSchema>
export type GenerationNews = Progress | ModelNews

/** The quiz that was made: how many questions, of how many that were asked for, and why so few where they are. */
export const quizMadeSchema = z.object({
  quizId: idSchema,
  made: z.int(),
  asked: z.int(),
  few: z.array(fewReasonSchema),
  /** What came of the language model; null when none was asked. */
  model: modelRunSchema.nullable().default(null),
})
export type QuizMade = z.infer<typeof quizMadeSchema>
