import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { listClassesOf } from '@/lib/storage/classes'
import { database } from '@/lib/storage/database'

export type ListClassesInput = { actor: Actor }
export type ClassSummary = {
  id: Id
  name: string
  joinCode: string
  members: number
  /** Of them, those who have joined. */
  joined: number
  quizzes: number
  /** Whose it is, when it is another's. */
  sharedBy: string | null
}
export type ClassList = { classes: ClassSummary[] }

/** One's own and those shared with one, by name. */
export async function listClasses({ actor }: ListClassesInput): Promise<Result<ClassList>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const { prisma } = await database()
  const listed = await listClassesOf(prisma, userId.value)
  return ok({
    classes: listed.map(({ class: { id, name, joinCode, ownerId }, owner, ...counts }) => ({
      ...{ id, name, joinCode, ...counts },
      sharedBy: ownerId === userId.value ? null : owner,
    })),
  })
}
