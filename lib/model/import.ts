import { z } from 'zod'
import { idSchema } from './id'

/** In bytes. */
export const largestImport = 20 * 1024 * 1024

/** What reading a file goes through, in this order. */
export const importStages = ['reading', 'judging', 'storing'] as const
export const importProgressSchema = z.object({
  stage: z.enum(importStages),
  done: z.int().min(0),
  of: z.int().min(1),
})
export type ImportProgress = z.infer<typeof importProgressSchema>

/** The text that the questions of a file are about. */
export const importArticleSchema = z.discriminatedUnion('from', [
  /** As the file has it; without one when it has none. */
  z.object({ from: z.literal('file') }),
  z.object({ from: z.literal('own'), articleId: idSchema }),
  z.object({ from: z.literal('paste'), text: z.string() }),
])
export type ImportArticle = z.infer<typeof importArticleSchema>

const remarkSchema = z.object({
  line: z.int().nullable(),
  about: z.string(),
  reason: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  whole: z.boolean(),
})

/** What came in, and what did not. A file of many questions becomes several quizzes. */
export const importedSchema = z.object({
  quizzes: z.array(z.object({ quizId: idSchema, title: z.string(), questions: z.int() })),
  format: z.string(),
  taken: z.int(),
  withErrors: z.int(),
  withArticle: z.boolean(),
  remarks: z.array(remarkSchema),
  /** How many there are beyond those listed. */
  moreRemarks: z.int(),
})
export type Imported = z.infer<typeof importedSchema>
