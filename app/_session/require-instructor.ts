import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Actor } from '@/lib/model/actor'
import type { Identity } from '@/lib/usecases/identify-actor'
import { currentIdentity } from './current-actor'
import { localPath } from './local-path'
import { pathHeader } from './path-header'

export type InstructorIdentity = {
  actor: Extract<Actor, { role: 'instructor' }>
  user: NonNullable<Identity['user']>
}

/**
 * For pages of instructors: who is not one goes to /sign-in and comes back here afterwards; who still has a
 * password made by Passage chooses another first. Only a convenience: the hall checks every verb itself.
 */
export async function requireInstructor(): Promise<InstructorIdentity> {
  const { actor, user } = await currentIdentity()
  const next = localPath((await headers()).get(pathHeader))
  if (actor.role !== 'instructor' || !user) redirect(`/sign-in?next=${encodeURIComponent(next)}`)
  if (user.mustChangePassword) redirect(`/account/password?next=${encodeURIComponent(next)}`)
  return { actor, user }
}
