import { z } from 'zod'
import { idSchema } from './id'
import {
  clozeSchema,
  multipleChoiceSchema,
  optionSchema,
  shortAnswerSchema,
  trueFalseSchema,
} from './question'

/** What a learner's browser may know of a question before its key may be shown: built by picking, never by leaving out. */
const publicContentSchema = z.discriminatedUnion('kind', [
  multipleChoiceSchema.pick({ kind: true, stem: true }).extend({
    options: z.array(optionSchema.pick({ id: true, text: true })),
  }),
  trueFalseSchema.pick({ kind: true, stem: true }),
  shortAnswerSchema.pick({ kind: true, stem: true }),
  clozeSchema.pick({ kind: true, stem: true }),
])
export type PublicContent = z.infer<typeof publicContentSchema>

export const publicQuestionSchema = z.object({
  id: idSchema,
  number: z.int().min(1),
  points: z.int().min(0),
  content: publicContentSchema,
})
export type PublicQuestion = z.infer<typeof publicQuestionSchema>
