import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { ok, type Result } from '@/lib/model/result'
import { type ClassShare, listSharesByClass } from '@/lib/storage/class-marks'
import { atQuiz } from './at-quiz'

export type FindClassSharesInput = { actor: Actor; quizId: Id }
export type ClassShares = {
  /** By number. */
  editions: number[]
  /** By name; one an edition, null where nobody of the class has submitted. */
  classes: { classId: Id; name: string; shares: ({ learners: number; share: number } | null)[] }[]
}

/** What each class that has a quiz reached of it, edition by edition, in percent: the first attempt of each learner counts. */
export async function findClassShares(input: FindClassSharesInput): Promise<Result<ClassShares>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { db, quiz } = at.value
  const listed = await listSharesByClass(db.prisma, quiz.id)
  const editions = [...new Set(listed.map(({ edition }) => edition))].sort((a, b) => a - b)
  const classes = [...new Map(listed.map(one => [one.classId, one.name]))]
  return ok({
    editions,
    classes: classes.map(([classId, name]) => ({
      ...{ classId, name },
      shares: editions.map(edition => shareAt(listed, classId, edition)),
    })),
  })
}

function shareAt(listed: readonly ClassShare[], classId: Id, edition: number) {
  const one = listed.find(row => row.classId === classId && row.edition === edition)
  return one ? { learners: one.learners, share: one.share } : null
}
