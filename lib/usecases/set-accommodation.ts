import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { type Accommodation, accommodationSchema, noAccommodation } from '@/lib/model/accommodation'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { isLearnerOf, putAccommodation, removeAccommodation } from '@/lib/storage/accommodations'
import { insertAudit } from '@/lib/storage/audit'
import { findLearner } from '@/lib/storage/learners'
import { hasStandingTime } from '@/lib/storage/members'
import { lockQuiz } from '@/lib/storage/quizzes'
import { atQuiz } from './at-quiz'
import { settleDue } from './settle-attempts'

export type SetAccommodationInput = {
  actor: Actor
  quizId: Id
  learnerId: Id
  accommodation: Accommodation
}

const schema = z.object({ quizId: idSchema, learnerId: idSchema, accommodation: accommodationSchema })

/**
 * What one learner has more than the others in this quiz, from now on: an attempt under way has it at once, one whose
 * time was over is submitted first and stays so. Nothing more than the others takes it away.
 */
export async function setAccommodation(input: SetAccommodationInput): Promise<Result<Accommodation>> {
  const at = await atQuiz(schema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const { quizId, learnerId, accommodation } = given
  await settleDue(db, quiz, new Date())
  return db.transact(async tx => {
    await lockQuiz(tx, quizId)
    const learner = await findLearner(tx, learnerId)
    if (!learner || !(await isLearnerOf(tx, quizId, learnerId))) return fail('not-found', 'learner-not-found')
    const none = isDeepStrictEqual(accommodation, noAccommodation)
    // "As everyone", of who has more time in their whole class, has to be written down.
    if (none && !(await hasStandingTime(tx, quizId, learnerId)))
      await removeAccommodation(tx, quizId, learnerId)
    else await putAccommodation(tx, quizId, learnerId, accommodation)
    await insertAudit(tx, { quizId }, userId, 'accommodation', {
      name: learner.name,
      to: `${accommodation.timePercent} ${accommodation.extraMinutes}`,
    })
    return ok(accommodation)
  })
}
