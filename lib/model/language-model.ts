import { z } from 'zod'
import type { QuestionKind } from './question'

/** Who speaks to a model. A local Ollama, llama.cpp or vLLM is `openai-compatible`. */
export const modelProviders = ['openai-compatible', 'anthropic', 'google', 'mistral'] as const
export const modelProviderSchema = z.enum(modelProviders)
export type ModelProvider = z.infer<typeof modelProviderSchema>

/** http or https, without a name or password in it: those would be shown to whoever sees the address. */
export const modelAddressSchema = z
  .url({ protocol: /^https?$/, error: 'model-address' })
  .max(500)
  .refine(address => {
    const { username, password } = new URL(address)
    return username === '' && password === ''
  }, 'model-address')

/** How a language model is reached. The key is a secret: it goes to the provider and nowhere else. */
export const modelConnectionSchema = z
  .object({
    provider: modelProviderSchema,
    model: z.string().trim().min(1, 'model-needed').max(200),
    /** Null is the provider's own; an `openai-compatible` one has none. */
    address: modelAddressSchema.nullable(),
    key: z.string().trim().min(1).max(500).nullable(),
  })
  .refine(one => one.address !== null || one.provider !== 'openai-compatible', {
    path: ['address'],
    message: 'model-address-needed',
  })
  .refine(one => one.key !== null || one.provider === 'openai-compatible', {
    path: ['key'],
    message: 'model-key-needed',
  })
export type ModelConnection = z.infer<typeof modelConnectionSchema>

/** Who proposes; and a second one, when it is set, that is asked what was proposed without its key. Else the first does both. */
export const modelRoles = ['proposing', 'verifying'] as const
export const modelRoleSchema = z.enum(modelRoles)
export type ModelRole = z.infer<typeof modelRoleSchema>

/** Calls of a model in a day of 24 hours. A quiz of ten questions takes about forty. */
export const modelBudgetSchema = z.object({
  perInstructor: z.int().min(1).max(100_000),
  perInstallation: z.int().min(1).max(1_000_000),
})
export type ModelBudget = z.infer<typeof modelBudgetSchema>
export const usualBudget: ModelBudget = { perInstructor: 400, perInstallation: 4000 }

/** What may be told of a connection: everything but its key. `second`: who verifies, and gets the article as well. */
export type ModelSummary = {
  provider: ModelProvider
  model: string
  host: string
  second: { model: string; host: string } | null
}

/** Why a model did not do what was asked of it; each has words in both languages. */
export const modelTroubles = [
  'unreachable',
  'untrusted',
  'wrong-address',
  'refused-key',
  'no-credit',
  'no-such-model',
  'bad-request',
  'rate-limited',
  'overloaded',
  'too-slow',
  'too-long',
  'refused',
  'empty',
  'cut',
  'not-json',
  'wrong-language',
  'budget',
  'cancelled',
  'unexpected',
] as const
export const modelTroubleSchema = z.enum(modelTroubles)
export type ModelTrouble = z.infer<typeof modelTroubleSchema>

/** Why an explanation of a model was dropped; each has words in both languages. */
export const explanationFlaws = [
  'unsafe',
  'no-quotation',
  'other-passage',
  'against-key',
  'invented-number',
  'not-found',
] as const
export type ExplanationFlaw = (typeof explanationFlaws)[number]

/** Kinds whose responses a model may be asked about: those that are typed, and so can come before a person. */
export const judgedKinds = ['short-answer', 'numeric', 'cloze'] as const satisfies readonly QuestionKind[]

/** What a model would do with a response. A person decides. */
export const proposedVerdicts = ['accept', 'refuse'] as const
export type ProposedVerdict = (typeof proposedVerdicts)[number]

/**
 * Why no decision on a response is proposed; each has words in both languages. `not-sent`: the response itself speaks to
 * whoever judges it, so nobody was asked.
 */
export const decisionFlaws = [
  'not-sent',
  'unsure',
  'unsafe',
  'no-quotation',
  'other-passage',
  'against-key',
  'disagree',
] as const
export type DecisionFlaw = (typeof decisionFlaws)[number]

/** Why a wrong option of a model was dropped; each has words in both languages. */
export const distractorFlaws = [
  'malformed',
  'unsafe',
  'wrong-language',
  'duplicate',
  'also-true',
  'another-make',
  'not-confirmed',
] as const
export type DistractorFlaw = (typeof distractorFlaws)[number]

export const wordingAims = ['easier', 'harder'] as const
export const wordingAimSchema = z.enum(wordingAims)
export type WordingAim = z.infer<typeof wordingAimSchema>

/** Kinds that can be worded anew: what the stem asks is all there is to it, and somebody can be asked it without its key. */
export const rewordedKinds = [
  'multiple-choice',
  'true-false',
  'justified-true-false',
  'short-answer',
  'numeric',
] as const satisfies readonly QuestionKind[]

/** Why another wording was dropped; each has words in both languages. */
export const wordingFlaws = [
  'unsafe',
  'unchanged',
  'other-numbers',
  'rules',
  'another-key',
  'guessable',
] as const
export type WordingFlaw = (typeof wordingFlaws)[number]

/** Tokens as the provider counts them; 0 where it does not say. */
export const modelUsageSchema = z.object({
  calls: z.int().min(0),
  input: z.int().min(0),
  output: z.int().min(0),
})
export type ModelUsage = z.infer<typeof modelUsageSchema>

/** What a model is asked for: what rules cannot find comes first. */
export const skills = [
  'why',
  'purpose',
  'attitude',
  'main-idea',
  'vocabulary',
  'inference',
  'detail',
] as const
export const skillSchema = z.enum(skills)
export type Skill = z.infer<typeof skillSchema>

/** The kinds that a model proposes: those whose key can be checked by asking again. */
export const proposedKinds = [
  'multiple-choice',
  'short-answer',
  'true-false',
] as const satisfies readonly QuestionKind[]
export type ProposedKind = (typeof proposedKinds)[number]

/** What came of asking a model for one quiz. `dropped` counts proposals by the rule that dropped them. */
export const modelRunSchema = z.object({
  /** The version of the prompts. */
  prompts: z.int().min(0),
  proposed: z.int().min(0),
  passed: z.int().min(0),
  /** How many of the questions of the quiz are the model's. */
  chosen: z.int().min(0),
  dropped: z.array(z.object({ rule: z.string(), count: z.int() })),
  usage: modelUsageSchema,
  seconds: z.number().min(0),
  /** Why it stopped early; null when it did what was asked. */
  trouble: modelTroubleSchema.nullable(),
  /** Whose trouble it was. */
  troubleWith: modelRoleSchema.default('proposing'),
  /** The second model, by its name, where one verified. */
  verifier: z.string().nullable().default(null),
  /** Sentences of the article that speak to a language model, as they stand there. */
  instructions: z.array(z.string()),
})
export type ModelRun = z.infer<typeof modelRunSchema>
