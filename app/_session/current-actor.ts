import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Actor } from '@/lib/model/actor'
import { learnerCookieName } from '@/lib/model/cookie'
import { type Identity, identifyActor } from '@/lib/usecases/identify-actor'

/** Who is asking, with their name; found out once a request. */
export const currentIdentity = cache(async (): Promise<Identity> => {
  const jar = await cookies()
  return identifyActor({
    headers: await headers(),
    learnerCookie: jar.get(learnerCookieName)?.value ?? null,
  })
})

export async function currentActor(): Promise<Actor> {
  return (await currentIdentity()).actor
}
