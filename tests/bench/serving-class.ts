import { learnerCookie } from '@/lib/access/learner-cookie'
import type { Database } from '@/lib/storage/database'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { holdDatabase } from '../support/a-database'
import { anAttempt, aPublishedQuiz } from '../support/a-quiz'
import { anInstructor, got } from '../support/people'

export const secret = 'the secret of this benchmark, long enough'
export type Sitting = { attemptId: string; learnerId: string; questionId: string; cookie: string }

/** Ids are as long as those of attempts are, and papers as many (begin-attempt.ts). */
const idBeginning = '00000000-0000-4000-8000-'

/** A published quiz of every kind of question, and so many learners who have begun it. */
export async function aClassOf(db: Database, size: number): Promise<Sitting[]> {
  process.env.PASSAGE_SECRET = secret
  holdDatabase(db)
  const { actor } = await anInstructor()
  const { joinCode } = await aPublishedQuiz(actor)
  const first = await anAttempt(joinCode, 'Learner 0')
  const { questions } = got(await findAttempt(first))
  const questionId = questions.find(({ content }) => content.kind === 'short-answer')?.id ?? ''
  // Like the first one, many at once: joining is not what is measured.
  const series = `generate_series(1, ${size - 1}) AS n`
  await db.prisma.$executeRawUnsafe(
    `INSERT INTO learner (id, name) SELECT 'l' || n, 'Learner ' || n FROM ${series}`,
  )
  await db.prisma.$executeRawUnsafe(
    `INSERT INTO attempt (id, "quizId", "editionId", "learnerId", number, seed, "startedAt") SELECT '${idBeginning}' || lpad(n::text, 12, '0'), "quizId", "editionId", 'l' || n, 1, n % 16, "startedAt" FROM attempt, ${series} WHERE attempt.id = '${first.attemptId}'`,
  )
  holdDatabase(null)
  const sitting = (learnerId: string, attemptId: string): Sitting => {
    const { name, value } = learnerCookie(learnerId, secret, false)
    return { attemptId, learnerId, questionId, cookie: `${name}=${value}` }
  }
  const rest = Array.from({ length: size - 1 }, (_, index) =>
    sitting(`l${index + 1}`, `${idBeginning}${String(index + 1).padStart(12, '0')}`),
  )
  return [sitting(first.learnerId, first.attemptId), ...rest]
}

export const pageOf = ({ attemptId, cookie }: Sitting) => ({ path: `/attempt/${attemptId}`, cookie })
export const saveOf = ({ attemptId, questionId, cookie }: Sitting, text: string, revision: number) => ({
  path: `/api/v1/attempts/${attemptId}/responses/${questionId}`,
  method: 'PUT' as const,
  cookie,
  body: JSON.stringify({ value: { kind: 'short-answer', text }, revision }),
})
