import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Result } from '@/lib/model/result'
import type { IntakeProgress, ReadFile } from '@/lib/model/source'
import { parseInput } from './parse-input'
import { readGiven } from './read-given'
import { withinLimit } from './within-limit'

export type ReadUploadInput = {
  actor: Actor
  name: string
  type: string | null
  /** The bytes are taken only from who may send them. */
  takeBytes: () => Promise<Result<Uint8Array<ArrayBuffer>>>
  chapter: number | null
  onProgress?: (progress: IntakeProgress) => void
}

const schema = z.object({
  name: z.string().max(500),
  type: z.string().max(200).nullable(),
  chapter: z.int().min(1).max(10_000).nullable(),
})

/** A file of an instructor as a source to clean, or the chapters of a book. Nothing is stored. */
export async function readUpload(input: ReadUploadInput): Promise<Result<ReadFile>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const allowed = await withinLimit('read-file', userId.value)
  if (!allowed.ok) return allowed
  const bytes = await input.takeBytes()
  if (!bytes.ok) return bytes
  return readGiven({ ...given.value, bytes: bytes.value, address: null }, input.onProgress)
}
