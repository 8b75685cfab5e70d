import { largestImport } from '@/lib/model/import'
import type { ReadFormat, ReadQuiz } from '@/lib/model/portable-quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { readQtiPackage } from '../qti/read'
import { isZip } from '../zip/read'
import { detectFormat } from './detect'
import { readers } from './readers'

type Bytes = Uint8Array<ArrayBuffer>
/** The text of bytes, and what they say of their encoding; null when they are no text. */
export type Decode = (bytes: Bytes, declared: string | null) => string | null

/** What XML says of itself in its first line. */
function declaredIn(bytes: Bytes): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(start)?.[1] ?? null
}

/** A file that says by itself what it is. Failures: file-too-large, file-empty, format-unknown, and those of the format. */
export function readFile(bytes: Bytes, decode: Decode): Result<ReadQuiz & { format: ReadFormat }> {
  if (bytes.length > largestImport)
    return fail('too-large', 'file-too-large', { params: { megabytes: largestImport / 1024 / 1024 } })
  if (isZip(bytes)) return named('qti', readQtiPackage(bytes))
  const text = decode(bytes, declaredIn(bytes))
  if (text === null) return fail('invalid', 'format-unknown')
  if (text.trim() === '') return fail('invalid', 'file-empty')
  const format = detectFormat(text)
  if (format === null) return fail('invalid', 'format-unknown')
  return named(format, readers[format](text))
}

function named(format: ReadFormat, read: Result<ReadQuiz>): Result<ReadQuiz & { format: ReadFormat }> {
  return read.ok ? ok({ ...read.value, format }) : read
}
