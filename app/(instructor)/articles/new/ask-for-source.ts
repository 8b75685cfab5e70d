import { z } from 'zod'
import { linesOf } from '@/app/_stream/lines-of'
import { type IntakeProgress, intakeProgressSchema, type ReadFile, readFileSchema } from '@/lib/model/source'

/** What an article is brought from, and for a book the chapter that was chosen. */
export type Wanted = ({ file: File } | { address: string }) & { chapter: number | null }

/** What came of it: a source or chapters, a refusal in words for the page, or an answer that broke off. */
export type Brought = ReadFile | { refused: string; field: string } | 'broken'

const failureSchema = z.object({
  failure: z.object({ message: z.string(), field: z.string().default('') }),
})

/** Sends a file, or an address to fetch, and tells how far it is. Rejects when the server cannot be reached, or it was stopped. */
export async function askForSource(
  wanted: Wanted,
  onProgress: (progress: IntakeProgress) => void,
  signal: AbortSignal,
): Promise<Brought> {
  const response = await send(wanted, signal)
  for await (const line of linesOf(response.body)) {
    const said = parse(line)
    const progress = intakeProgressSchema.safeParse(said)
    if (progress.success) {
      onProgress(progress.data)
      continue
    }
    const failed = failureSchema.safeParse(said)
    if (failed.success) return { refused: failed.data.failure.message, field: failed.data.failure.field }
    const read = readFileSchema.safeParse(said)
    return read.success ? read.data : 'broken'
  }
  return 'broken'
}

function send(wanted: Wanted, signal: AbortSignal): Promise<Response> {
  const { chapter } = wanted
  if ('address' in wanted)
    return fetch('/api/v1/sources/address', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ address: wanted.address, chapter }),
      signal,
    })
  const query = new URLSearchParams({ name: wanted.file.name })
  if (chapter !== null) query.set('chapter', String(chapter))
  return fetch(`/api/v1/sources/file?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': wanted.file.type || 'application/octet-stream' },
    body: wanted.file,
    signal,
  })
}

/** A page of a proxy in between is no line of ours. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
