import { z } from 'zod'
import { idSchema } from './id'

/** What a learner gave for one question, by kind. No response at all is a blank, which is not a wrong response. */
export const responseValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiple-choice'), optionId: idSchema.nullable() }),
  z.object({ kind: z.literal('true-false'), value: z.boolean().nullable() }),
  z.object({ kind: z.literal('short-answer'), text: z.string().max(1000) }),
  z.object({ kind: z.literal('cloze'), text: z.string().max(1000) }),
])
export type ResponseValue = z.infer<typeof responseValueSchema>

export const responseSchema = z.object({
  questionId: idSchema,
  value: responseValueSchema,
  /** 1 for the first save of a question, then one more each time; a save names the one it replaces. */
  revision: z.int().min(1),
  savedAt: z.date(),
})
export type Response = z.infer<typeof responseSchema>

/** Parsing puts the fields in the order of the schema: equal values are then written alike. */
export function sameValue(a: ResponseValue, b: ResponseValue): boolean {
  return JSON.stringify(responseValueSchema.parse(a)) === JSON.stringify(responseValueSchema.parse(b))
}
