'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Accommodation } from '@/lib/model/accommodation'
import type { Terms } from '@/lib/model/assignment'
import type { Result } from '@/lib/model/result'
import { assignQuiz, type QuizAssigned } from '@/lib/usecases/assign-quiz'
import { removeAssignment } from '@/lib/usecases/remove-assignment'
import { setAccommodation } from '@/lib/usecases/set-accommodation'

async function shown<T>(result: Promise<Result<T>>): Promise<Result<T>> {
  const settled = await result
  refresh()
  return settled
}

export async function assign(quizId: string, classId: string, terms: Terms): Promise<Result<QuizAssigned>> {
  return shown(assignQuiz({ actor: await currentActor(), quizId, classId, terms }))
}

export async function unassign(quizId: string, classId: string): Promise<Result<null>> {
  return shown(removeAssignment({ actor: await currentActor(), quizId, classId }))
}

export async function accommodate(
  quizId: string,
  learnerId: string,
  accommodation: Accommodation,
): Promise<Result<Accommodation>> {
  return shown(setAccommodation({ actor: await currentActor(), quizId, learnerId, accommodation }))
}
