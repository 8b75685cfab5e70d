import { z } from 'zod'
import type { Candidate } from './candidate'
import { type Id, idSchema } from './id'
import {
  difficultySchema,
  originSchema,
  questionClassSchema,
  questionContentSchema,
  questionKindSchema,
} from './question'
import { spanSchema } from './span-schema'

/** A candidate as it is kept while its quiz is being written. */
export const candidateSchema = z.object({
  content: questionContentSchema,
  class: questionClassSchema,
  evidence: z.array(spanSchema).min(1),
  keySpan: spanSchema.nullable(),
  fact: z.string(),
  joins: z.array(z.string()).optional(),
  difficulty: difficultySchema,
  explanation: z.string().nullable(),
  origin: originSchema,
}) satisfies z.ZodType<Candidate>

export const runOptionsSchema = z.object({
  count: z.int().min(1),
  kinds: z.array(questionKindSchema).nullable(),
  difficulty: difficultySchema.nullable(),
  seed: z.int().min(0),
})
export type RunOptions = z.infer<typeof runOptionsSchema>

/** A quiz that is being written with a language model, as it is kept meanwhile. */
export const generationRunSchema = z.object({
  id: idSchema,
  ownerId: idSchema,
  articleId: idSchema,
  articleVersionId: idSchema,
  options: runOptionsSchema,
  passed: z.array(candidateSchema),
})
export type GenerationRun = z.infer<typeof generationRunSchema>

/** A run and the word of who works on it: whoever has another has lost it. */
export type HeldRun = { id: Id; holder: string }
