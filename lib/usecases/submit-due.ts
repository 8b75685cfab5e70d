import 'server-only'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { listQuizzesBeingTaken } from '@/lib/storage/quizzes'
import { settleDue } from './settle-attempts'

/** Submits every attempt that is due, whether or not its learner's page is still there. Nobody asks: the server does. */
export async function submitDue(now: Date): Promise<Result<null>> {
  const db = await database()
  for (const quiz of await listQuizzesBeingTaken(db.prisma)) {
    const { closesAt, minutes } = quiz.settings
    if (quiz.state === 'closed' || closesAt || minutes) await settleDue(db, quiz, now)
  }
  return ok(null)
}
