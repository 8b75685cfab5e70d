import type { IncomingMessage } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const

/** More came, or unpacked, than is taken. */
export class TooLarge extends Error {}

/** The body of an answer, unpacked, counted as it comes. Throws TooLarge, or what broke the connection. */
export async function takeBody(
  answer: IncomingMessage,
  mostBytes: number,
  onProgress: (done: number, of: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const coding = answer.headers['content-encoding']?.trim().toLowerCase() ?? ''
  const announced = Number(answer.headers['content-length']) || 0
  if (announced > mostBytes) throw new TooLarge()
  let came = 0
  const counted = Readable.from(
    (async function* () {
      for await (const chunk of answer) {
        came += chunk.length
        if (came > mostBytes) throw new TooLarge()
        onProgress(came, Math.max(announced, came))
        yield chunk
      }
    })(),
    { objectMode: false },
  )
  const unpacker = Object.hasOwn(unpackers, coding) ? unpackers[coding as keyof typeof unpackers]() : null
  // What breaks before comes out of the last stream as well.
  const body = unpacker ? pipeline(counted, unpacker, () => undefined) : counted
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > mostBytes) {
      body.destroy()
      answer.destroy()
      throw new TooLarge()
    }
    chunks.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}
