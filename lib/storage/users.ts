import { type Id, newId } from '@/lib/model/id'
import type { Queries } from './queries'

export type StoredUser = {
  id: Id
  name: string
  email: string
  role: 'instructor' | 'learner'
  passwordIsTemporary: boolean
}

/**
 * A user with their password, in the two rows where better-auth looks for them (its credential account names the
 * user's own id). An e-mail address that is taken is a 'unique' storage error.
 */
export async function insertUser(
  db: Queries,
  given: {
    name: string
    email: string
    role: 'instructor' | 'learner'
    passwordHash: string
    passwordIsTemporary: boolean
  },
): Promise<Id> {
  const { passwordHash, ...user } = given
  const id = newId()
  // The first instructor sets the installation up.
  const isAdministrator =
    user.role === 'instructor' && (await db.user.count({ where: { isAdministrator: true } })) === 0
  await db.user.create({ data: { ...user, id, isAdministrator, emailVerified: false } })
  await db.account.create({
    data: { id: newId(), accountId: id, providerId: 'credential', userId: id, password: passwordHash },
  })
  return id
}

export async function findUser(db: Queries, id: Id): Promise<StoredUser | null> {
  return db.user.findUnique({
    where: { id },
    select: { id: true, name: true, email: true, role: true, passwordIsTemporary: true },
  })
}

export async function isEmailTaken(db: Queries, email: string): Promise<boolean> {
  return (await db.user.count({ where: { email } })) > 0
}

export async function countInstructors(db: Queries): Promise<number> {
  return db.user.count({ where: { role: 'instructor' } })
}

export async function renameUser(db: Queries, id: Id, name: string): Promise<void> {
  await db.user.update({ where: { id }, data: { name } })
}

export async function markPasswordChosen(db: Queries, id: Id): Promise<void> {
  await db.user.update({ where: { id }, data: { passwordIsTemporary: false } })
}

export async function isAdministrator(db: Queries, id: Id): Promise<boolean> {
  return (await db.user.count({ where: { id, role: 'instructor', isAdministrator: true } })) > 0
}

export async function keepComfortOf(db: Queries, id: Id, comfort: string): Promise<void> {
  await db.user.update({ where: { id }, data: { comfort } })
}

/** As it was kept; null when nothing was. */
export async function comfortOf(db: Queries, id: Id): Promise<string | null> {
  return (await db.user.findUnique({ where: { id }, select: { comfort: true } }))?.comfort ?? null
}

/** With sessions, passwords and what else belongs to the account alone. */
export async function removeUser(db: Queries, id: Id): Promise<void> {
  await db.user.delete({ where: { id } })
}
