import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { type Id, idSchema } from '@/lib/model/id'
import { type Population, populationSchema } from '@/lib/model/population'
import type { QuestionClass } from '@/lib/model/question'
import type { Edition, QuizState } from '@/lib/model/quiz'
import { ok, type Result } from '@/lib/model/result'
import { fewestForIndex } from '@/lib/psychometrics/flag-item'
import { consistencyInterval, type Interval, meanInterval } from '@/lib/psychometrics/intervals'
import type { QuizStatistics } from '@/lib/psychometrics/quiz-statistics'
import { type ConsistencyBand, consistencyBand } from '@/lib/psychometrics/reading-of'
import { findArticleVersion } from '@/lib/storage/articles'
import { countSubmittedByEdition } from '@/lib/storage/attempts'
import { listEditions } from '@/lib/storage/editions'
import { countLeftOut, type LeftOut } from '@/lib/storage/marks'
import { atQuiz } from './at-quiz'
import { describeItems, type ItemView } from './describe-items'
import { editionFigures, type FiguresAsOf } from './edition-figures'
import { type ItemGroup, itemsByClass, itemsByParagraph } from './group-items'
import { settleDue } from './settle-attempts'
import type { Tenth } from './tally-edition'

/** `edition`: its number; null for the newest that somebody took. `fresh`: what is taken along waits for the last attempt. */
export type FindStatisticsInput = {
  actor: Actor
  quizId: Id
  edition: number | null
  population: Population
  fresh?: boolean
}
export type StatisticsView = {
  quiz: { id: Id; title: string; language: ArticleLanguage; state: QuizState }
  /** The newest first; `reached` is the share of the points that all submitted attempts reached, in percent. */
  editions: { number: number; publishedAt: Date; submitted: number; reached: number | null }[]
  /** That the edition asks about. */
  article: Article
  edition: number
  population: Population
  /** Attempts that came after the figures were counted, and when that was; null when there are none. */
  since: FiguresAsOf['since']
  /** Not in any figure: attempts that are not submitted or were practised, and saves that came too late. */
  leftOut: LeftOut
  statistics: QuizStatistics
  /** Enough attempts for indices: without it none of discrimination, consistency or shape is to be shown. */
  indices: boolean
  consistency: ConsistencyBand | null
  /** Of the mean in points, and of the consistency in percent. */
  intervals: { mean: Interval | null; cic: Interval | null }
  tenths: Tenth[]
  items: ItemView[]
  /** By what is asked. */
  classes: (ItemGroup & { class: QuestionClass })[]
  /** One for each paragraph of the article; null where nothing is asked. */
  paragraphs: (ItemGroup | null)[]
}

const schema = z.object({
  quizId: idSchema,
  edition: z.int().min(1).nullable(),
  population: populationSchema,
  fresh: z.boolean().default(false),
})

/** Figures of an edition of one’s own quiz and of its questions. Null when nobody has submitted an attempt yet. */
export async function findStatistics(input: FindStatisticsInput): Promise<Result<StatisticsView | null>> {
  const at = await atQuiz(schema, input, 'view')
  if (!at.ok) return at
  const { given, db, quiz } = at.value
  const { quizId, population, fresh } = given
  await settleDue(db, quiz, new Date())
  const editions = await listEditions(db.prisma, quizId)
  const submitted = await countSubmittedByEdition(db.prisma, quizId, 'not')
  const edition = chosen(editions, submitted, given.edition)
  if (!edition) return ok(null)
  const figures = await editionFigures(db, {
    ...{ edition, editions, population, fresh },
    submitted: submitted.get(edition.id) ?? 0,
  })
  const { statistics, reached } = figures
  const article = await findArticleVersion(db.prisma, edition.articleVersionId)
  const items = describeItems(edition, article, figures.items)
  const { id, title, language, state } = quiz
  return ok({
    quiz: { id, title, language, state },
    editions: editions.map(({ id, number, publishedAt }) => ({
      number,
      publishedAt,
      submitted: submitted.get(id) ?? 0,
      reached: reached[id] ?? null,
    })),
    article,
    edition: edition.number,
    population,
    since: figures.since,
    leftOut: await countLeftOut(db.prisma, edition.id),
    statistics,
    indices: statistics.attempts >= fewestForIndex,
    consistency: statistics.cic === null ? null : consistencyBand(statistics.cic),
    intervals: intervalsOf(statistics, items.length),
    tenths: figures.tenths,
    items,
    classes: itemsByClass(items),
    paragraphs: itemsByParagraph(article.paragraphs, items),
  })
}

/** The one that is asked for, when somebody took it; else the newest that somebody took. */
function chosen(
  editions: readonly Edition[],
  submitted: ReadonlyMap<Id, number>,
  number: number | null,
): Edition | undefined {
  const taken = editions.filter(({ id }) => (submitted.get(id) ?? 0) > 0)
  return taken.find(edition => edition.number === number) ?? taken[0]
}

function intervalsOf({ mean, sd, cic, attempts }: QuizStatistics, items: number) {
  return {
    mean: mean === null || sd === null ? null : meanInterval(mean, sd, attempts),
    cic: cic === null ? null : consistencyInterval(cic, attempts, items),
  }
}
