import { z } from 'zod'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { quizMadeSchema } from '@/lib/model/generation'
import { idSchema } from '@/lib/model/id'
import { importedSchema } from '@/lib/model/import'
import {
  difficultySchema,
  questionEditSchema,
  questionKindSchema,
  questionSchema,
  questionStateSchema,
} from '@/lib/model/question'
import { quizStateSchema, settingFields } from '@/lib/model/quiz'
import { shareRightSchema } from '@/lib/model/share'
import { named } from './registry'

const about = {
  id: idSchema,
  title: z.string(),
  language: articleLanguageSchema,
  state: quizStateSchema,
  joinCode: z.string().nullable(),
  /** The number of its newest edition; 0 before the first. */
  edition: z.int(),
  articleId: idSchema,
  updatedAt: z.date(),
}

export const quizSummary = named(
  'QuizSummary',
  z.object({
    ...about,
    articleTitle: z.string(),
    questions: z.object({ suggested: z.int(), accepted: z.int(), rejected: z.int() }),
    attempts: z.object({ begun: z.int(), submitted: z.int() }),
    sharedBy: z.string().nullable(),
  }),
)

export const questionShape = named('Question', questionSchema)
export const quizShape = named(
  'Quiz',
  z.object({
    ...about,
    settings: settingFields,
    /** Of title and settings: changing them names it. */
    revision: z.int(),
    createdAt: z.date(),
    /** What the owner of the token may do with it. */
    standing: shareRightSchema.or(z.literal('own')),
    changedSincePublished: z.boolean(),
    questions: z.array(questionShape),
  }),
)

const moment = z.iso.datetime({ offset: true }).transform(text => new Date(text))
/** What is left out stays as it is. */
export const quizChange = named(
  'QuizChange',
  z.object({
    revision: z.int().min(1),
    title: z.string().optional(),
    settings: z
      .object({
        ...withoutDefaults(settingFields.omit({ opensAt: true, closesAt: true })),
        opensAt: moment.nullable(),
        closesAt: moment.nullable(),
      })
      .partial()
      .optional(),
  }),
)

/** A setting that is left out must stay out: its default would change it. */
function withoutDefaults<T extends z.ZodObject>(fields: T): Unwrapped<T['shape']> {
  return Object.fromEntries(
    Object.entries(fields.shape).map(([name, field]) => [
      name,
      field instanceof z.ZodDefault ? field.unwrap() : field,
    ]),
  ) as Unwrapped<T['shape']>
}
type Unwrapped<S> = { [K in keyof S]: S[K] extends z.ZodDefault<infer Inner> ? Inner : S[K] }

export const newQuiz = named('NewQuiz', z.object({ articleId: idSchema }))
export const quizMade = named('QuizMade', z.object({ quizId: idSchema }))
export const generationWish = named(
  'GenerationWish',
  z.object({
    count: z.int().min(1).max(60),
    kinds: z.array(questionKindSchema).min(1).nullable().default(null),
    difficulty: difficultySchema.nullable().default(null),
    /** Drawn when it is left out: the same seed asks the same questions. */
    seed: z.int().min(0).max(0xffff_ffff).optional(),
    /** Asks the language model of the installation, too, and sends it the article. */
    withModel: z.boolean().default(false),
  }),
)
export const quizGenerated = named(
  'QuizGenerated',
  quizMadeSchema.extend({ rejectedByRule: z.array(z.object({ rule: z.string(), count: z.int() })) }),
)
export const imported = named('Imported', importedSchema)

export const published = named('Published', z.object({ joinCode: z.string(), edition: z.int() }))
export const stateWish = named('StateWish', z.object({ state: z.enum(['published', 'closed']) }))
export const stateShape = named('QuizState', z.object({ state: quizStateSchema }))

export const questionEdit = named('QuestionEdit', questionEditSchema)
export const questionChange = named('QuestionChange', questionEditSchema.extend({ revision: z.int().min(1) }))
export const judgement = named(
  'Judgement',
  z.object({ revision: z.int().min(1), state: questionStateSchema }),
)
export const judgements = named(
  'Judgements',
  z.object({
    questions: z.array(z.object({ questionId: idSchema, revision: z.int().min(1) })).max(200),
  }),
)
export const judged = named('Judged', z.object({ accepted: z.int() }))
