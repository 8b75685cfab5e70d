import { type Assignment, assignmentSchema, type Terms, termsSchema } from '@/lib/model/assignment'
import { type Id, newId } from '@/lib/model/id'
import type { Assignment as AssignmentRow } from './generated/client'
import { asJson, type Queries } from './queries'

export type NamedAssignment = Assignment & { className: string; classCode: string; members: number }

const withClass = {
  class: { select: { name: true, joinCode: true, _count: { select: { members: true } } } },
} as const

/** A class that has the quiz already keeps its one assignment: a 'unique' storage error. */
export async function insertAssignment(
  db: Queries,
  given: { quizId: Id; classId: Id; terms: Terms },
): Promise<Id> {
  const row = await db.assignment.create({ data: { ...given, id: newId(), terms: asJson(given.terms) } })
  return row.id
}

export async function findAssignment(db: Queries, id: Id): Promise<Assignment | null> {
  const row = await db.assignment.findUnique({ where: { id } })
  return row && assignmentOfRow(row)
}

export async function listAssignmentsWith(db: Queries, ids: readonly Id[]): Promise<Assignment[]> {
  if (ids.length === 0) return []
  return (await db.assignment.findMany({ where: { id: { in: [...ids] } } })).map(assignmentOfRow)
}

/** The classes a quiz is for, by name. */
export async function listAssignmentsOf(db: Queries, quizId: Id): Promise<NamedAssignment[]> {
  const rows = await db.assignment.findMany({
    where: { quizId },
    include: withClass,
    orderBy: [{ class: { name: 'asc' } }, { id: 'asc' }],
  })
  return rows.map(({ class: { name, joinCode, _count }, ...row }) => ({
    ...assignmentOfRow(row),
    className: name,
    classCode: joinCode,
    members: _count.members,
  }))
}

/** Where the learners of an assignment come in. */
export async function classCodeOf(db: Queries, id: Id): Promise<string | null> {
  const row = await db.assignment.findUnique({
    where: { id },
    select: { class: { select: { joinCode: true } } },
  })
  return row?.class.joinCode ?? null
}

/** The quizzes a class has, the last assigned first. */
export async function listAssignmentsTo(db: Queries, classId: Id): Promise<Assignment[]> {
  const rows = await db.assignment.findMany({
    where: { classId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(assignmentOfRow)
}

export async function setTerms(db: Queries, id: Id, terms: Terms): Promise<void> {
  await db.assignment.update({ where: { id }, data: { terms: asJson(terms) } })
}

export async function removeAssignment(db: Queries, id: Id): Promise<void> {
  await db.assignment.delete({ where: { id } })
}

function assignmentOfRow({ id, quizId, classId, terms }: AssignmentRow): Assignment {
  return assignmentSchema.parse({ id, quizId, classId, terms: termsOfJson(terms) })
}

/** Dates are ISO strings in a Json column. */
export function termsOfJson(json: unknown): Terms {
  const dates = ['opensAt', 'closesAt']
  const entries = Object.entries(json as Record<string, unknown>).map(([key, value]) =>
    dates.includes(key) && typeof value === 'string' ? [key, new Date(value)] : [key, value],
  )
  return termsSchema.parse(Object.fromEntries(entries))
}
