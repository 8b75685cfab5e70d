import { z } from 'zod'
import { articleLanguageSchema } from './article-language'
import { idSchema } from './id'
import { questionBodySchema } from './question'

/** What a learner is shown, and when. The decision is made on the server (`access`). */
export const feedbackShows = ['nothing', 'score', 'correctness', 'key'] as const
export const feedbackPhases = ['after-submission', 'after-closing'] as const

/** Of several attempts, the one whose score is the learner's; or all of them, in equal shares. */
export const countingRules = ['last', 'first', 'best', 'average'] as const
export type CountingRule = (typeof countingRules)[number]

/** Spoken aloud and typed: neither case nor spaces tell two apart. */
export const accessCodeSchema = z
  .string()
  .trim()
  .max(40, 'access-code-too-long')
  .transform(code => code.replace(/\s+/g, ' '))

/** Settings by themselves; `quizSettingsSchema` says what holds between them. */
export const settingFields = z.object({
  shuffleQuestions: z.boolean(),
  shuffleOptions: z.boolean(),
  feedbackShows: z.enum(feedbackShows),
  feedbackPhase: z.enum(feedbackPhases),
  /** How many attempts one learner has; null is no limit. */
  attempts: z.int().min(1).max(20).nullable(),
  counts: z.enum(countingRules).default('last'),
  opensAt: z.date().nullable(),
  closesAt: z.date().nullable(),
  /** From the beginning of an attempt; null is no limit. */
  minutes: z.int().min(1, 'minutes-out-of-range').max(1440, 'minutes-out-of-range').nullable().default(null),
  /** Asked for before an attempt begins; null is none. */
  accessCode: accessCodeSchema.nullable().default(null),
  /** Whoever has the join code may begin; else only the classes it is assigned to. */
  forEveryone: z.boolean().default(true),
  /** Each response may be checked at once, with a second try; what was missed comes back. */
  practice: z.boolean().default(false),
  /** How questions are shown at first; a learner may choose the other. */
  view: z.enum(['all', 'one']).default('all'),
})

export const quizSettingsSchema = settingFields.refine(closesAfterOpening, {
  path: ['closesAt'],
  message: 'closes-before-opening',
})
export type QuizSettings = z.infer<typeof quizSettingsSchema>

export function closesAfterOpening({
  opensAt,
  closesAt,
}: {
  opensAt?: Date | null
  closesAt?: Date | null
}): boolean {
  return !opensAt || !closesAt || opensAt < closesAt
}

export const defaultSettings: QuizSettings = {
  shuffleQuestions: false,
  shuffleOptions: true,
  feedbackShows: 'key',
  feedbackPhase: 'after-submission',
  attempts: 1,
  counts: 'last',
  opensAt: null,
  closesAt: null,
  minutes: null,
  accessCode: null,
  forEveryone: true,
  practice: false,
  view: 'all',
}

export const quizStates = ['draft', 'published', 'closed'] as const
export const quizStateSchema = z.enum(quizStates)
export type QuizState = z.infer<typeof quizStateSchema>

export const joinCodeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXY'
export const joinCodeSchema = z
  .string()
  .transform(code => code.toUpperCase().replace(/[\s‐-―-]/g, ''))
  .pipe(z.string().regex(/^[2-9A-HJ-NP-Y]{8,12}$/))

export const quizSchema = z.object({
  id: idSchema,
  ownerId: idSchema,
  articleId: idSchema,
  title: z.string().trim().min(1, 'title-needed').max(300, 'title-too-long'),
  language: articleLanguageSchema,
  state: quizStateSchema,
  joinCode: z.string().nullable(),
  /** Number of the newest published edition; 0 before the first. */
  edition: z.int().min(0),
  settings: quizSettingsSchema,
  /** Time stands still since then. */
  pausedAt: z.date().nullable().default(null),
  createdAt: z.date(),
  updatedAt: z.date(),
})
export type Quiz = z.infer<typeof quizSchema>

/** How a question counts: as it is scored, for nobody, or in full for everyone. */
export const treatments = ['counted', 'dropped', 'full-credit'] as const
export const treatmentSchema = z.enum(treatments)
export type Treatment = z.infer<typeof treatmentSchema>

/** A question as it was asked, with the key that counts now: the published one, unless it was regraded. Attempts point at it. */
export const editionQuestionSchema = questionBodySchema
  .omit({ findings: true, origin: true, explanationOrigin: true })
  .extend({
    id: idSchema,
    /** The question of the quiz it was made from. */
    questionId: idSchema,
    position: z.int().min(0),
    treatment: treatmentSchema,
  })
export type EditionQuestion = z.infer<typeof editionQuestionSchema>

/** A published state of a quiz: what is asked in it never changes. Editing the quiz and publishing again makes the next one. */
export const editionSchema = z.object({
  id: idSchema,
  quizId: idSchema,
  number: z.int().min(1),
  articleVersionId: idSchema,
  title: z.string(),
  settings: quizSettingsSchema,
  publishedAt: z.date(),
  questions: z.array(editionQuestionSchema),
})
export type Edition = z.infer<typeof editionSchema>
