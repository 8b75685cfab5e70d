import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { fetchPage } from '@/lib/intake/address/fetch-page'
import type { Actor } from '@/lib/model/actor'
import type { Result } from '@/lib/model/result'
import { type IntakeProgress, longestAddress, type ReadFile } from '@/lib/model/source'
import { parseInput } from './parse-input'
import { readGiven } from './read-given'
import { withinLimit } from './within-limit'

export type ReadAddressInput = {
  actor: Actor
  address: string
  chapter: number | null
  onProgress?: (progress: IntakeProgress) => void
}

const schema = z.object({
  address: z.string().min(1, 'address-malformed').max(longestAddress, 'address-malformed'),
  chapter: z.int().min(1).max(10_000).nullable(),
})

/** What stands at an address, fetched by this server within its guards, as a source to clean. Nothing is stored. */
export async function readAddress(input: ReadAddressInput): Promise<Result<ReadFile>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const allowed = await withinLimit('fetch-address', userId.value)
  if (!allowed.ok) return allowed
  const { onProgress = () => undefined } = input
  onProgress({ stage: 'fetching', done: 0, of: 0 })
  const fetched = await fetchPage(given.value.address, {
    onProgress: (done, of) => onProgress({ stage: 'fetching', done, of }),
  })
  if (!fetched.ok) return fetched
  return readGiven({ ...fetched.value, chapter: given.value.chapter }, onProgress)
}
