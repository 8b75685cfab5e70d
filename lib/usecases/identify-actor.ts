import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'

export type IdentifyActorInput = { headers: Headers; learnerCookie: string | null }
export type Identity = {
  actor: Actor
  user: { id: Id; name: string; email: string; mustChangePassword: boolean } | null
  /** The name the learner joined with, when there is a learner. */
  learnerName: string | null
}

/** Never fails: who cannot be made out is a visitor. */
export async function identifyActor(_input: IdentifyActorInput): Promise<Identity> {
  throw new Error('not filled yet')
}
