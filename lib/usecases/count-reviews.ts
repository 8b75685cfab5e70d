import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { countWaiting } from '@/lib/storage/reviews'

export type CountReviewsInput = { actor: Actor }
export type ReviewCount = { waiting: number }

/** How many responses wait for a person, in all quizzes that one may grade. */
export async function countReviews({ actor }: CountReviewsInput): Promise<Result<ReviewCount>> {
  const userId = asInstructor(actor)
  if (!userId.ok) return userId
  const { prisma } = await database()
  return ok({ waiting: await countWaiting(prisma, { userId: userId.value, quizId: null }) })
}
