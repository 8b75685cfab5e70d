import { z } from 'zod'
import { idSchema } from './id'
import { questionBodySchema } from './question'
import { spanSchema } from './span-schema'

/**
 * How the key of a proposal stands to the words that were selected: they are it; they were grown or cut to the phrase
 * they mean ("52" → "52 kilomètres"); or it is only a part of them.
 */
export const fits = ['same', 'meant', 'part'] as const
export type Fit = (typeof fits)[number]

/** A question about selected words, for the instructor to take or leave. */
export const proposalSchema = z.object({
  /** The same article, words and seed give the same ids. */
  id: idSchema,
  fit: z.enum(fits),
  /** The key as the article says it; a statement does not show it. */
  about: z.string(),
  body: questionBodySchema,
})
export type Proposal = z.infer<typeof proposalSchema>

/** Why questions that could be made were not good enough to be shown, in groups that a person can tell apart. */
export const doubts = [
  'gives-away',
  'unclear-word',
  'day-of-writing',
  'not-proved',
  'second-answer',
  'only-claimed',
  'cut',
  'long',
  'vague',
  'options',
  'gap',
  'clutter',
  'wording',
] as const
export type Doubt = (typeof doubts)[number]

/** Why nothing is proposed for some words. */
export const noneReasons = [
  'small-words',
  'several-sentences',
  'no-phrase',
  'other-language',
  'speaker-unknown',
  'word-unlinked',
  'no-verb',
  'nothing-found',
  'all-failed',
  'asked-already',
] as const
export type NoneReason = (typeof noneReasons)[number]

/** `words`: what stands in the way ("il", of `word-unlinked`). `doubts`: of `all-failed`, the most frequent first. */
export const noneSchema = z.object({
  why: z.enum(noneReasons),
  words: z.string().nullable(),
  doubts: z.array(z.enum(doubts)),
})
export type None = z.infer<typeof noneSchema>

/** What can be asked about a stretch of an article: proposals, or the reason why there is none. */
export const proposedSchema = z.object({
  span: spanSchema,
  proposals: z.array(proposalSchema),
  none: noneSchema.nullable(),
})
export type Proposed = z.infer<typeof proposedSchema>

/** What could stand in a question's place: about the same words, or of the same kind about others. */
export type Replacements = { here: Proposal[]; elsewhere: Proposal[] }
