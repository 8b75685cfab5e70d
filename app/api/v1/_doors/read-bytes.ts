import 'server-only'
import { fail, ok, type Result } from '@/lib/model/result'

/** The body of a request, at most so many bytes; a length that was not announced is counted as it comes. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length')) > most) return null
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > most) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}

/** The same of a file that is sent, with a failure that says how large one may be. */
export async function readFileBytes(
  request: Request,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const bytes = await readBytes(request, most)
  return bytes === null
    ? fail('too-large', 'source-too-large', { params: { megabytes: most / 1024 / 1024 }, field: 'file' })
    : ok(bytes)
}
