import 'server-only'
import { cache } from 'react'
import { clientAddress } from '@/app/_session/client-address'
import { currentActor } from '@/app/_session/current-actor'
import { findClassByCode } from '@/lib/usecases/find-class-by-code'

/** The class in the address, as whoever asks may see it; looked up once a request: each look counts towards the limit. */
export const classHere = cache(async (code: string) =>
  findClassByCode({
    actor: await currentActor(),
    code: decodeURIComponent(code),
    address: await clientAddress(),
  }),
)
