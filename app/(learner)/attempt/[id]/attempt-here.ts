import 'server-only'
import { cache } from 'react'
import { currentLearner } from '@/app/_session/current-actor'
import { findAttempt } from '@/lib/usecases/find-attempt'

/** The attempt in the address, as whoever asks may see it; looked up once a request. */
export const attemptHere = cache(async (attemptId: string) =>
  findAttempt({ actor: await currentLearner(), attemptId }),
)
