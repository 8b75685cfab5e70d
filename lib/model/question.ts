import { z } from 'zod'
import { countGaps } from './cloze-gap'
import { idSchema } from './id'
import { gapsListed } from './one-gap'
import { spanSchema } from './span-schema'

/**
 * The kinds of question, as a Zod union: the only source of their types. Adding a kind here makes
 * the type check name every room that holds a table per kind (scorers, sealers, writers, forms, …).
 */
export const keyClasses = [
  'person',
  'place',
  'organisation',
  'number', // with its unit
  'date',
  'phrase',
] as const
export const keyClassSchema = z.enum(keyClasses)
export type KeyClass = z.infer<typeof keyClassSchema>

/** `usual` forgives accents and typing errors; `spelling` does not, for who teaches how a word is written. */
export const typedPolicies = ['usual', 'spelling'] as const

/**
 * The key of a response that is typed: its canonical wording, its class, accepted variants, and wordings that are never
 * to be taken for it. What is optional is left out by the usual key.
 */
export const typedKeySchema = z.object({
  text: z.string().trim().min(1, 'key-needed').max(300),
  class: keyClassSchema,
  accepted: z.array(z.string().trim().min(1).max(300)).max(50),
  refused: z.array(z.string().trim().min(1).max(300)).max(50).optional(),
  policy: z.enum(typedPolicies).optional(),
})
export type TypedKey = z.infer<typeof typedKeySchema>

const stem = z.string().trim().min(1, 'stem-needed').max(600, 'stem-too-long')

export const optionSchema = z.object({
  /** Opaque: the order of ids says nothing about which option is right. */
  id: idSchema,
  text: z.string().trim().min(1, 'option-needed').max(400),
  correct: z.boolean(),
})
export type Option = z.infer<typeof optionSchema>

/** What a wrong choice takes off, as an exact share of the question's points. Left out, it takes nothing. */
export const penaltySchema = z
  .object({ n: z.int().min(0), d: z.int().min(1).max(1000) })
  .refine(({ n, d }) => n <= d)
export type Penalty = z.infer<typeof penaltySchema>

export const multipleChoiceSchema = z.object({
  kind: z.literal('multiple-choice'),
  stem,
  options: z.array(optionSchema).min(2, 'two-options-needed').max(8),
  penalty: penaltySchema.optional(),
})
export const trueFalseSchema = z.object({
  kind: z.literal('true-false'),
  /** The statement to judge. */
  stem,
  key: z.boolean(),
  penalty: penaltySchema.optional(),
})
export const shortAnswerSchema = z.object({
  kind: z.literal('short-answer'),
  stem,
  key: typedKeySchema,
})
/** What fills a gap: words that are typed, or one of its own options. */
export const gapSchema = z.union([
  z.object({ key: typedKeySchema }),
  z.object({ options: z.array(optionSchema).min(2, 'two-options-needed').max(8) }),
])
export type Gap = z.infer<typeof gapSchema>
/** More than these is a text with holes, and no sentence. */
export const mostGaps = 12
export const clozeSchema = z.object({
  kind: z.literal('cloze'),
  /** Words of the article with gaps, each written `____`. */
  stem: stem.refine(text => countGaps(text) > 0, { message: 'one-gap-needed' }),
  /** In the order of the stem. */
  gaps: z.array(gapSchema).min(1).max(mostGaps),
})
const clozeOfAsManyGaps = clozeSchema.refine(({ stem: text, gaps }) => countGaps(text) === gaps.length, {
  message: 'gaps-differ',
  path: ['stem'],
})

/**
 * Of C right options c were chosen, of W wrong ones w: max(0, c/C − w/W), which is the default; (c + (W − w)) / (C + W);
 * or everything or nothing.
 */
export const choosingPolicies = ['right-minus-wrong', 'each-option', 'all-or-nothing'] as const
/** Options of which two or more are right; how many is not told. */
export const multipleResponseSchema = z.object({
  kind: z.literal('multiple-response'),
  stem,
  options: z.array(optionSchema).min(3, 'three-options-needed').max(8),
  policy: z.enum(choosingPolicies).optional(),
  penalty: penaltySchema.optional(),
})
/** A statement to judge and to prove: the words that prove (or disprove) it are the question's evidence. */
export const justifiedTrueFalseSchema = z.object({
  kind: z.literal('justified-true-false'),
  stem,
  key: z.boolean(),
})

/** How far from the key a number may be: `size` in the unit itself (nominal), or as a share of the key (0.05 is 5 %). */
export const toleranceModes = ['nominal', 'relative', 'geometric'] as const
export const toleranceSchema = z.object({
  mode: z.enum(toleranceModes),
  size: z.number().min(0).max(1e15),
})
export type Tolerance = z.infer<typeof toleranceSchema>
export const numericSchema = z.object({
  kind: z.literal('numeric'),
  stem,
  key: z.object({
    /** As it is shown: "38 milliards d’euros". */
    text: z.string().trim().min(1, 'key-needed').max(300),
    /** In `unit`: 38e9. */
    value: z.number().min(-1e15).max(1e15),
    tolerance: toleranceSchema,
  }),
  /** What the number counts, in the language of the quiz ("euros", "km", "élèves"); learners see it. '' for none. */
  unit: z.string().trim().max(60),
})

/** One piece to be matched or put in order. Its id is opaque, as an option's is. */
export const partSchema = z.object({
  id: idSchema,
  text: z.string().trim().min(1, 'part-needed').max(200),
})
export type Part = z.infer<typeof partSchema>
export const matchingSchema = z.object({
  kind: z.literal('matching'),
  stem,
  pairs: z
    .array(z.object({ prompt: partSchema, match: partSchema }))
    .min(3, 'three-pairs-needed')
    .max(6),
  /** Matches of no prompt, so that the last pair cannot be told by what is left. */
  extras: z.array(partSchema).max(3),
})
/** A share for each pair of neighbours, which is the default, or nothing but for the exact order. */
export const orderPolicies = ['neighbours', 'exact'] as const
export const orderingSchema = z.object({
  kind: z.literal('ordering'),
  stem,
  /** In the right order, the first first. */
  items: z.array(partSchema).min(3, 'three-items-needed').max(6),
  policy: z.enum(orderPolicies).optional(),
})

export const questionContentSchema = z.preprocess(
  gapsListed,
  z.discriminatedUnion('kind', [
    multipleChoiceSchema,
    multipleResponseSchema,
    trueFalseSchema,
    justifiedTrueFalseSchema,
    shortAnswerSchema,
    numericSchema,
    clozeOfAsManyGaps,
    matchingSchema,
    orderingSchema,
  ]),
)
export type QuestionContent = z.infer<typeof questionContentSchema>
export type QuestionKind = QuestionContent['kind']
export type ContentOf<K extends QuestionKind> = Extract<QuestionContent, { kind: K }>
export const questionKinds = [
  'multiple-choice',
  'multiple-response',
  'true-false',
  'justified-true-false',
  'short-answer',
  'numeric',
  'cloze',
  'matching',
  'ordering',
] as const satisfies readonly QuestionKind[]
export const questionKindSchema = z.enum(questionKinds)

/** What an item rule (or a verifying rule) says of a question; `rule` keys a message in both languages. */
export const findingSchema = z.object({
  rule: z.string(),
  level: z.enum(['error', 'warn', 'report']),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  span: spanSchema.optional(),
})
export type Finding = z.infer<typeof findingSchema>

/** Who proposed a question: an engine and its rule, or a person. */
export const originSchema = z.object({
  engine: z.enum(['builtin', 'llm', 'instructor', 'import']),
  rule: z.string(),
  /** 0–1: how sure the proposer is. */
  confidence: z.number().min(0).max(1),
  /** The version of the prompts that a language model was asked with. */
  prompts: z.int().min(0).optional(),
})
export type Origin = z.infer<typeof originSchema>

/** What is asked about; used for the mix of a quiz and for results by class. */
export const questionClasses = [
  'who',
  'role',
  'number',
  'date',
  'place',
  'organisation',
  'what',
  'why',
  'said',
  'statement', // true/false
] as const
export const questionClassSchema = z.enum(questionClasses)
export type QuestionClass = z.infer<typeof questionClassSchema>

export const difficulties = ['easy', 'medium', 'hard'] as const
export const difficultySchema = z.enum(difficulties)
export type Difficulty = z.infer<typeof difficultySchema>

/** Everything about a question but its place in a quiz. */
export const questionBodySchema = z.object({
  content: questionContentSchema,
  class: questionClassSchema,
  difficulty: difficultySchema,
  points: z.int().min(0).max(100),
  evidence: z.array(spanSchema).max(10),
  explanation: z.string().max(2000).nullable(),
  /** A language model wrote the explanation, asked with this version of its prompts; a person took it, and may have changed it. */
  explanationOrigin: z.object({ engine: z.literal('llm'), prompts: z.int().min(0) }).optional(),
  origin: originSchema,
  findings: z.array(findingSchema),
})
export type QuestionBody = z.infer<typeof questionBodySchema>

/** What a person may change of a question; its origin and findings are the server's. */
export const questionEditSchema = questionBodySchema.omit({ origin: true, findings: true })
export type QuestionEdit = z.infer<typeof questionEditSchema>

export const questionStates = ['suggested', 'accepted', 'rejected'] as const
export const questionStateSchema = z.enum(questionStates)
export type QuestionState = z.infer<typeof questionStateSchema>

/** A question of a quiz as the instructor sees it. */
export const questionSchema = questionBodySchema.extend({
  id: idSchema,
  position: z.int().min(0),
  state: questionStateSchema,
  /** Grows by one with each change; a save names the revision it was based on. */
  revision: z.int().min(1),
  /** The question of another quiz that it was taken from. */
  sourceId: idSchema.nullable(),
})
export type Question = z.infer<typeof questionSchema>
