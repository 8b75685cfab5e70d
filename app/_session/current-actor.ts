import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '@/lib/model/actor'
import { learnerCookieName } from '@/lib/model/cookie'
import { type Identity, identifyActor, identifyLearner } from '@/lib/usecases/identify-actor'

async function presented() {
  return { headers: await headers(), learnerCookie: (await cookies()).get(learnerCookieName)?.value ?? null }
}

/** Who is asking, with their name; found out once a request. */
export const currentIdentity = cache(async (): Promise<Identity> => identifyActor(await presented()))

/** Who is asking after one attempt. */
export async function currentLearner(): Promise<Actor> {
  return identifyLearner(await presented())
}

export async function currentActor(): Promise<Actor> {
  return (await currentIdentity()).actor
}
