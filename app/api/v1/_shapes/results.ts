import { z } from 'zod'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { idSchema } from '@/lib/model/id'
import { populationSchema } from '@/lib/model/population'
import { questionClassSchema, questionContentSchema, questionKindSchema } from '@/lib/model/question'
import { treatmentSchema } from '@/lib/model/quiz'
import { responseValueSchema } from '@/lib/model/response'
import { pointsSchema, scoreSchema } from '@/lib/model/score'
import { named } from './registry'

const learner = z.object({ id: idSchema, name: z.string() })

export const attemptSummary = named(
  'AttemptSummary',
  z.object({
    ...{ id: idSchema, learner, number: z.int(), edition: z.int() },
    startedAt: z.date(),
    submittedAt: z.date().nullable(),
    total: pointsSchema.nullable(),
    maximum: z.int().nullable(),
    toReview: z.int(),
  }),
)

export const attemptShape = named(
  'Attempt',
  z.object({
    quiz: z.object({ id: idSchema, title: z.string(), language: articleLanguageSchema }),
    learner,
    attempt: z.object({
      ...{ id: idSchema, number: z.int(), edition: z.int() },
      startedAt: z.date(),
      submittedAt: z.date(),
    }),
    total: pointsSchema,
    maximum: z.int(),
    toReview: z.int(),
    responses: z.array(
      z.object({
        ...{ questionId: idSchema, number: z.int(), content: questionContentSchema },
        treatment: treatmentSchema,
        /** Null for a blank. */
        value: responseValueSchema.nullable(),
        text: z.string().nullable(),
        score: scoreSchema,
        comment: z.string().nullable(),
      }),
    ),
  }),
)

const figure = z.number().nullable()
const interval = z.object({ low: z.number(), high: z.number() }).nullable()
const group = {
  facility: figure,
  interval,
  questions: z.array(z.object({ questionId: idSchema, number: z.int(), facility: figure })),
}

/** Marks in points, everything else in percent, as Moodle defines them; null where a figure has no meaning. */
export const statisticsShape = named(
  'Statistics',
  z.object({
    edition: z.int(),
    population: populationSchema,
    /** Of a quiz with thousands of attempts: those that came after these figures were counted, and when that was. */
    since: z.object({ attempts: z.int(), countedAt: z.date() }).nullable(),
    leftOut: z.object({ open: z.int(), late: z.int(), practised: z.int() }),
    /** False under ten attempts: no index says anything then. */
    indices: z.boolean(),
    statistics: z.object({
      ...{ attempts: z.int(), maximum: z.number(), mean: figure, median: figure, sd: figure },
      ...{ skewness: figure, kurtosis: figure, cic: figure, errorRatio: figure, standardError: figure },
    }),
    intervals: z.object({ mean: interval, cic: interval }),
    items: z.array(
      z.object({
        ...{ questionId: idSchema, number: z.int(), kind: questionKindSchema, class: questionClassSchema },
        treatment: treatmentSchema,
        statistics: z.object({
          ...{ maximum: z.number(), attempts: z.int(), blanks: z.int(), mean: figure, facility: figure },
          ...{ sd: figure, intendedWeight: figure, effectiveWeight: figure },
          ...{ discriminationIndex: figure, discriminativeEfficiency: figure },
        }),
        intervals: z.object({ facility: interval, discriminationIndex: interval }),
        guess: z.number(),
        waiting: z.int(),
        seconds: figure,
        flags: z.array(z.object({ rule: z.string() })),
      }),
    ),
    classes: z.array(z.object({ class: questionClassSchema, ...group })),
    /** One for each paragraph of the article; null where nothing is asked. */
    paragraphs: z.array(z.object(group).nullable()),
  }),
)
