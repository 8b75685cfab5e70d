import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Result } from '@/lib/model/result'

export type InviteInstructorInput = { actor: Actor }
export type NewInvitation = { token: string; expiresAt: Date }

export async function inviteInstructor(_input: InviteInstructorInput): Promise<Result<NewInvitation>> {
  throw new Error('not filled yet')
}
