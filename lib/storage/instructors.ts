import type { Id } from '@/lib/model/id'
import type { Queries } from './queries'

export type ListedInstructor = {
  id: Id
  name: string
  email: string
  isAdministrator: boolean
  createdAt: Date
  /** What is theirs. */
  articles: number
  quizzes: number
  classes: number
}

/** Everyone who teaches in this installation, by name. */
export async function listInstructors(db: Queries): Promise<ListedInstructor[]> {
  const rows = await db.user.findMany({
    where: { role: 'instructor' },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, name: true, email: true, isAdministrator: true, createdAt: true },
      _count: { select: { articles: true, quizzes: true, classes: true } },
    },
  })
  return rows.map(({ _count, ...row }) => ({ ...row, ..._count }))
}

/** Until the transaction ends nobody else changes who administers, or leaves. */
export async function lockInstructors(db: Queries): Promise<void> {
  await db.$queryRaw`SELECT 1 AS locked FROM "user" WHERE "role" = 'instructor' ORDER BY "id" FOR UPDATE`
}

export async function setAdministrator(db: Queries, id: Id, isAdministrator: boolean): Promise<void> {
  await db.user.update({ where: { id }, data: { isAdministrator } })
}

/** All that is one instructor’s becomes another’s, who needs no share of it any more. */
export async function handOver(db: Queries, ownerId: Id, to: Id): Promise<void> {
  await db.share.deleteMany({ where: { userId: to, OR: [{ quiz: { ownerId } }, { class: { ownerId } }] } })
  const change = { where: { ownerId }, data: { ownerId: to } }
  await db.article.updateMany(change)
  await db.quiz.updateMany(change)
  await db.schoolClass.updateMany(change)
}
