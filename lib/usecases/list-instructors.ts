import 'server-only'
import type { Actor } from '@/lib/model/actor'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { type ListedInstructor, listInstructors as listStored } from '@/lib/storage/instructors'
import { listOpenInvitations, type OpenInvitation } from '@/lib/storage/invitations'
import { asAdministrator } from './as-administrator'

export type InstructorList = {
  /** `me`: whoever asks. */
  instructors: (ListedInstructor & { me: boolean })[]
  invitations: OpenInvitation[]
}

/** Who teaches in this installation, and the links by which somebody else could; for its administrators. */
export async function listInstructors({ actor }: { actor: Actor }): Promise<Result<InstructorList>> {
  const userId = await asAdministrator(actor)
  if (!userId.ok) return userId
  const { prisma } = await database()
  const listed = await listStored(prisma)
  return ok({
    instructors: listed.map(one => ({ ...one, me: one.id === userId.value })),
    invitations: await listOpenInvitations(prisma, new Date()),
  })
}
