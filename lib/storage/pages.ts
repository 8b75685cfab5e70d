import type { Id } from '@/lib/model/id'
import { type Cursor, type Page, type PageWish, pageOf } from '@/lib/model/page'
import type { Queries } from './queries'

type Place = { at: Date; id: Id }

/** Ids of an owner's articles, the newest first. When they were made does not change: a list that is read page by page has each once. */
export async function pageOfArticles(
  db: Queries,
  ownerId: Id,
  { limit, after }: PageWish,
): Promise<Page<Place>> {
  const rows = await db.article.findMany({
    where: { ownerId, ...(after && madeBefore(after)) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
    select: { id: true, createdAt: true },
  })
  return pageOf(rows.map(place), limit)
}

/** Ids of one's own quizzes and of those that are shared with one, the newest first. */
export async function pageOfQuizzes(
  db: Queries,
  userId: Id,
  { limit, after }: PageWish,
): Promise<Page<Place>> {
  const mine = { OR: [{ ownerId: userId }, { shares: { some: { userId } } }] }
  const rows = await db.quiz.findMany({
    where: after ? { AND: [mine, madeBefore(after)] } : mine,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
    select: { id: true, createdAt: true },
  })
  return pageOf(rows.map(place), limit)
}

const place = ({ id, createdAt }: { id: Id; createdAt: Date }): Place => ({ id, at: createdAt })

function madeBefore({ at, id }: Cursor) {
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { gt: id } }] }
}

export type PagedAttempt = Place & {
  learner: { id: Id; name: string }
  number: number
  edition: number
  submittedAt: Date | null
}

/** Attempts at a quiz in the order they were begun. */
export async function pageOfAttempts(
  db: Queries,
  quizId: Id,
  { limit, after }: PageWish,
): Promise<Page<PagedAttempt>> {
  const begunAfter = after && {
    OR: [{ startedAt: { gt: after.at } }, { startedAt: after.at, id: { gt: after.id } }],
  }
  const rows = await db.attempt.findMany({
    where: { quizId, ...begunAfter },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    include: { learner: { select: { id: true, name: true } }, edition: { select: { number: true } } },
  })
  return pageOf(
    rows.map(({ id, startedAt, submittedAt, number, learner, edition }) => ({
      ...{ id, at: startedAt, submittedAt, number, learner },
      edition: edition.number,
    })),
    limit,
  )
}
