import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'

/** Only for the operator at the terminal (demonstration class): the password is printed once and must be changed. */
export type CreateInstructorInput = { actor: Actor; name: string; email: string }
export type NewInstructor = { userId: Id; password: string }

export async function createInstructor(_input: CreateInstructorInput): Promise<Result<NewInstructor>> {
  throw new Error('not filled yet')
}
