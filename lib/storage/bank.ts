import type { Id } from '@/lib/model/id'
import { type Question, type QuestionContent, questionContentSchema } from '@/lib/model/question'
import { Prisma } from './generated/client'
import type { Queries } from './queries'
import { listQuestions } from './questions'

export type BankedQuestion = {
  question: Question
  quiz: { id: Id; ownerId: Id; title: string; articleVersionId: Id }
}

/** The accepted questions of all other quizzes about the same article, whosever, the newest quiz first. */
export async function listBanked(
  db: Queries,
  { articleId, quizId }: { articleId: Id; quizId: Id },
): Promise<BankedQuestion[]> {
  const quizzes = await db.quiz.findMany({
    where: { articleId, id: { not: quizId } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, ownerId: true, title: true, articleVersionId: true },
  })
  const banked: BankedQuestion[] = []
  for (const quiz of quizzes)
    for (const question of await listQuestions(db, quiz.id))
      if (question.state === 'accepted') banked.push({ question, quiz })
  return banked
}

/** The questions that these were taken from, and where those were taken from, to the first; each with itself. */
export async function listSources(db: Queries, ids: readonly Id[]): Promise<Map<Id, Id[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<{ root: Id; id: Id }[]>`
    WITH RECURSIVE line("root", "id", "sourceId") AS (
      SELECT "id", "id", "sourceId" FROM "question" WHERE "id" IN (${Prisma.join([...ids])})
      UNION
      SELECT line."root", q."id", q."sourceId" FROM line JOIN "question" q ON q."id" = line."sourceId"
    ) SELECT "root", "id" FROM line UNION SELECT "root", "sourceId" FROM line WHERE "sourceId" IS NOT NULL`
  const lines = new Map<Id, Id[]>()
  for (const { root, id } of rows) lines.set(root, [...(lines.get(root) ?? []), id])
  return lines
}

/** How often it was scored, and the mean share of its points. */
export type AskedFacts = { questionId: Id; content: QuestionContent; times: number; share: number }

/** What became of these working questions wherever they were asked: a row for each edition in which somebody was scored. */
export async function listAsked(db: Queries, ids: readonly Id[]): Promise<AskedFacts[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<{ questionId: Id; content: unknown; times: number; share: number }[]>`
    SELECT e."questionId", (e."body" -> 'content') AS "content", count(*)::int AS "times",
      avg(s."pointsN"::float8 / s."pointsD" / s."maximum")::float8 AS "share"
    FROM "edition_question" e JOIN "score" s ON s."questionId" = e."id"
    WHERE e."questionId" IN (${Prisma.join([...ids])}) AND s."maximum" > 0
    GROUP BY e."id"`
  return rows.map(({ content, ...row }) => ({ ...row, content: questionContentSchema.parse(content) }))
}
