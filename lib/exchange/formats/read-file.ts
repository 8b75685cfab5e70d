import { largestImport } from '@/lib/model/import'
import type { ReadFormat, ReadQuiz } from '@/lib/model/portable-quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import { readQtiPackage } from '../qti/read'
import { isZip } from '../zip/read'
import { decode } from './decode'
import { detectFormat } from './detect'
import { readers } from './readers'

/** A file that says by itself what it is. Failures: file-too-large, file-empty, format-unknown, and those of the format. */
export function readFile(bytes: Uint8Array): Result<ReadQuiz & { format: ReadFormat }> {
  if (bytes.length > largestImport)
    return fail('too-large', 'file-too-large', { params: { megabytes: largestImport / 1024 / 1024 } })
  if (isZip(bytes)) return named('qti', readQtiPackage(bytes))
  const text = decode(bytes)
  if (text === null) return fail('invalid', 'format-unknown')
  if (text.trim() === '') return fail('invalid', 'file-empty')
  const format = detectFormat(text)
  if (format === null) return fail('invalid', 'format-unknown')
  return named(format, readers[format](text))
}

function named(format: ReadFormat, read: Result<ReadQuiz>): Result<ReadQuiz & { format: ReadFormat }> {
  return read.ok ? ok({ ...read.value, format }) : read
}
