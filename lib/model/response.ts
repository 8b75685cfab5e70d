import { z } from 'zod'
import { idSchema } from './id'
import { fillingsListed } from './one-gap'
import { mostGaps } from './question'
import { spanSchema } from './span-schema'

/** What was put into a gap of a cloze: typed words, or an option of the gap. */
export const fillingSchema = z.union([
  z.object({ text: z.string().max(1000) }),
  z.object({ optionId: idSchema.nullable() }),
])
export type Filling = z.infer<typeof fillingSchema>

/** What a learner gave for one question, by kind. No response at all is a blank, which is not a wrong response. */
const valueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('multiple-choice'), optionId: idSchema.nullable() }),
  z.object({ kind: z.literal('multiple-response'), optionIds: z.array(idSchema).max(8) }),
  z.object({ kind: z.literal('true-false'), value: z.boolean().nullable() }),
  z.object({
    kind: z.literal('justified-true-false'),
    value: z.boolean().nullable(),
    /** What was marked in the article. */
    marks: z.array(spanSchema).max(10),
    /** What was copied from it by hand, by who cannot mark or would rather type. */
    quote: z.string().max(1000),
  }),
  z.object({ kind: z.literal('short-answer'), text: z.string().max(1000) }),
  z.object({ kind: z.literal('numeric'), text: z.string().max(1000) }),
  z.object({
    kind: z.literal('cloze'),
    /** One a gap, in the order of the stem; an empty one is a gap that was left open. */
    fillings: z.array(fillingSchema).max(mostGaps),
  }),
  z.object({
    kind: z.literal('matching'),
    /** Prompts that have no match yet are left out. */
    pairs: z.array(z.object({ promptId: idSchema, matchId: idSchema })).max(6),
  }),
  z.object({
    kind: z.literal('ordering'),
    /** All items, the first first; empty while nothing was moved. */
    itemIds: z.array(idSchema).max(6),
  }),
])
export const responseValueSchema = z.preprocess(fillingsListed, valueSchema)
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
