import { z } from 'zod'
import { articleLanguageSchema } from '@/lib/model/article-language'
import {
  difficultySchema,
  keyClassSchema,
  originSchema,
  penaltySchema,
  questionBodySchema,
  questionKindSchema,
  toleranceSchema,
} from '@/lib/model/question'
import { provenanceSchema } from '@/lib/model/source'

export const quizFormat = 'passage-quiz'
/** Grows when a file of the newer shape would be misread by an older reader; new fields alone do not make it grow. */
export const quizVersion = 1

const options = z.array(z.object({ text: z.string(), correct: z.boolean() })).optional()
const typed = {
  key: z.string(),
  accepted: z.array(z.string()).default([]),
  refused: z.array(z.string()).optional(),
  policy: z.string().optional(),
  keyClass: keyClassSchema.optional().catch(undefined),
}
/** With options, what is right is chosen; without, it is typed. */
const gapSchema = z.object({ ...typed, options })
export type WrittenGap = z.infer<typeof gapSchema>

/** A question; what it leaves open gets the plainest value. */
export const questionSchema = z.object({
  id: z.string().max(200).nullish(),
  kind: questionKindSchema,
  stem: z.string(),
  options,
  penalty: penaltySchema.optional(),
  /** Of a numeric question; without it, the number that the key begins with. */
  value: z.number().optional(),
  unit: z.string().default(''),
  tolerance: toleranceSchema.default({ mode: 'nominal', size: 0 }),
  pairs: z.array(z.object({ prompt: z.string(), match: z.string() })).default([]),
  extras: z.array(z.string()).default([]),
  items: z.array(z.string()).default([]),
  /** Of a cloze with several gaps, or one to choose for; without, it has one gap that takes the key. */
  gaps: z.array(gapSchema).optional(),
  ...typed,
  evidence: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })).default([]),
  class: z.string().default('what'),
  difficulty: difficultySchema.catch('medium'),
  explanation: z.string().nullish(),
  explanationOrigin: questionBodySchema.shape.explanationOrigin.catch(undefined),
  points: z.int().min(0).max(100).default(1),
  origin: originSchema.catch({ engine: 'import', rule: 'json', confidence: 1 }),
})
export type WrittenQuestion = z.infer<typeof questionSchema>

/** Questions are read one by one, so that one that is broken does not take the others along. */
export const fileSchema = z.object({
  format: z.literal(quizFormat).default(quizFormat),
  version: z.int().min(1).default(1),
  title: z.string().optional(),
  language: articleLanguageSchema.nullish(),
  article: z
    .object({
      title: z.string().default(''),
      language: articleLanguageSchema,
      byline: z.string().max(500).nullable().default(null),
      date: z.iso.date().nullable().catch(null).default(null),
      provenance: provenanceSchema.optional().catch(undefined),
      paragraphs: z.array(z.string().min(1)).min(1),
    })
    .nullable()
    .default(null),
  questions: z.array(z.unknown()),
})
