import 'server-only'
import { hashPassword } from 'better-auth/crypto'
import type { Id } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import type { Queries } from '@/lib/storage/queries'
import { StorageError } from '@/lib/storage/storage-error'
import { insertUser, isEmailTaken } from '@/lib/storage/users'

export type NewUser = {
  name: string
  email: string
  password: string
  role: 'instructor' | 'learner'
  passwordIsTemporary: boolean
}

/**
 * Makes a user and whatever belongs to it in one transaction: when `alongside` fails, or the address is taken,
 * there is neither.
 */
export async function makeUser(
  user: NewUser,
  alongside: (tx: Queries, userId: Id) => Promise<Result<unknown>>,
): Promise<Result<Id>> {
  const { password, ...rest } = user
  const taken = fail('conflict', 'email-taken', { field: 'email' })
  const db = await database()
  if (await isEmailTaken(db.prisma, user.email)) return taken
  const passwordHash = await hashPassword(password)
  try {
    return ok(
      await db.transact(async tx => {
        const userId = await insertUser(tx, { ...rest, passwordHash })
        const done = await alongside(tx, userId)
        if (!done.ok) throw new Refused(done)
        return userId
      }),
    )
  } catch (error) {
    if (error instanceof Refused) return error.result
    if (error instanceof StorageError && error.kind === 'unique') return taken
    throw error
  }
}

/** Takes the transaction back and carries the reason out of it. */
class Refused extends Error {
  constructor(readonly result: Extract<Result<unknown>, { ok: false }>) {
    super('refused')
  }
}
