import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'
import { findArticleVersion } from '@/lib/storage/articles'
import { insertAudit } from '@/lib/storage/audit'
import { database } from '@/lib/storage/database'
import { findNewestEdition, insertEdition } from '@/lib/storage/editions'
import type { Queries } from '@/lib/storage/queries'
import { listQuestions } from '@/lib/storage/questions'
import { lockQuiz, markQuizPublished } from '@/lib/storage/quizzes'
import { carryRulings } from './carry-rulings'
import { differsFromEdition } from './differs-from-edition'
import { findOwnQuiz } from './find-own-quiz'
import { freeJoinCode } from './free-join-code'
import { parseInput } from './parse-input'

export type PublishQuizInput = { actor: Actor; quizId: Id }
export type QuizPublished = { joinCode: string; edition: number }

/**
 * Makes the accepted questions, in order, the next edition; nothing changed since the last one makes no new one
 * (a double click). The join code is drawn once and kept. A quiz that was closed takes responses again.
 */
export async function publishQuiz(input: PublishQuizInput): Promise<Result<QuizPublished>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ quizId: idSchema }), input)
  if (!given.ok) return given
  const { quizId } = given.value
  const db = await database()
  return db.transact(tx => publish(tx, input.actor, userId.value, quizId))
}

async function publish(tx: Queries, actor: Actor, userId: Id, quizId: Id): Promise<Result<QuizPublished>> {
  await lockQuiz(tx, quizId)
  const found = await findOwnQuiz(tx, actor, quizId)
  if (!found.ok) return found
  const { title, settings, articleVersionId, ...quiz } = found.value
  const accepted = (await listQuestions(tx, quizId)).filter(question => question.state === 'accepted')
  if (accepted.length === 0) return fail('conflict', 'no-accepted-question')
  const article = await findArticleVersion(tx, articleVersionId)
  const flawed = new Set([
    ...accepted.flatMap((question, index) =>
      findFlaws(question, article).some(finding => finding.level === 'error') ? [index] : [],
    ),
    ...findQuizFlaws(accepted, article).flatMap(({ index, finding }) =>
      finding.level === 'error' ? [index] : [],
    ),
  ])
  if (flawed.size > 0)
    return fail('conflict', 'questions-with-errors', {
      params: { count: flawed.size, first: Math.min(...flawed) + 1 },
    })
  const newest = await findNewestEdition(tx, quizId)
  const changed = !newest || differsFromEdition({ title, settings, articleVersionId }, accepted, newest)
  const number = changed ? quiz.edition + 1 : quiz.edition
  if (changed) {
    await insertEdition(tx, { quizId, number, articleVersionId, title, settings, questions: accepted })
    if (newest) await carryRulings(tx, quizId, newest)
  }
  const joinCode = quiz.joinCode ?? (await freeJoinCode(tx))
  await markQuizPublished(tx, quizId, { joinCode, edition: number })
  if (changed || quiz.state === 'closed')
    await insertAudit(tx, { quizId }, userId, 'published', { count: number })
  return ok({ joinCode, edition: number })
}
