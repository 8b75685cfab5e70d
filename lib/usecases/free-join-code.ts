import 'server-only'
import { newJoinCode } from '@/lib/access/random-letters'
import { findClassWithCode } from '@/lib/storage/classes'
import type { Queries } from '@/lib/storage/queries'
import { findQuizWithCode } from '@/lib/storage/quizzes'

/** A code that is taken is less likely than a lottery win; the unique keys stand behind this look all the same. */
export async function freeJoinCode(tx: Queries): Promise<string> {
  const code = newJoinCode()
  const taken = (await findQuizWithCode(tx, code)) ?? (await findClassWithCode(tx, code))
  return taken ? freeJoinCode(tx) : code
}
