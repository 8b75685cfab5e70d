import { z } from 'zod'
import { idSchema } from './id'
import {
  clozeSchema,
  justifiedTrueFalseSchema,
  matchingSchema,
  multipleChoiceSchema,
  multipleResponseSchema,
  numericSchema,
  optionSchema,
  orderingSchema,
  partSchema,
  shortAnswerSchema,
  trueFalseSchema,
} from './question'

const asked = { kind: true, stem: true } as const
/** Who may lose points knows it beforehand. */
const costly = { ...asked, penalty: true } as const
const publicOptions = { options: z.array(optionSchema.pick({ id: true, text: true })) }

/** What a learner's browser may know of a question before its key may be shown: built by picking, never by leaving out. */
const publicContentSchema = z.discriminatedUnion('kind', [
  multipleChoiceSchema.pick(costly).extend(publicOptions),
  multipleResponseSchema.pick({ ...costly, policy: true }).extend(publicOptions),
  trueFalseSchema.pick(costly),
  justifiedTrueFalseSchema.pick(asked),
  shortAnswerSchema.pick(asked),
  numericSchema.pick({ ...asked, unit: true }),
  /** Where there are no options, words are typed. */
  clozeSchema.pick(asked).extend({ gaps: z.array(z.object({ options: publicOptions.options.nullable() })) }),
  /** Each side in an order of its own. */
  matchingSchema.pick(asked).extend({ prompts: z.array(partSchema), matches: z.array(partSchema) }),
  /** Never in the right order. */
  orderingSchema.pick({ ...asked, policy: true }).extend({ items: z.array(partSchema) }),
])
export type PublicContent = z.infer<typeof publicContentSchema>

export const publicQuestionSchema = z.object({
  id: idSchema,
  number: z.int().min(1),
  points: z.int().min(0),
  content: publicContentSchema,
})
export type PublicQuestion = z.infer<typeof publicQuestionSchema>
