import { fail, ok, type Result } from '@/lib/model/result'
import type { GivenFile } from './found'

export const fileKinds = ['text', 'markdown', 'html', 'docx', 'epub', 'pdf'] as const
export type FileKind = (typeof fileKinds)[number]

const head = (bytes: Uint8Array, length: number) => Buffer.from(bytes.subarray(0, length)).toString('latin1')
const ending = (name: string) => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** How what people try and cannot be read begins, in hexadecimal, and what to call it. */
const foreign: [pattern: RegExp, kind: string][] = [
  [/^d0cf11e0/, 'word'],
  [/^7b5c727466/, 'rtf'],
  [/^(?:89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a|.{8}66747970)/, 'picture'],
]
const savedAsOne = /^(?:MIME-Version:|From: <Saved by|Content-Type: multipart\/related)/i

/**
 * What kind of file it is: by its first bytes, then by its type and name. Failures: source-empty,
 * file-kind-not-read with `kind` (word, rtf, odt, picture, mhtml, zip, other).
 */
export function tellKind({
  bytes,
  name,
  type,
}: Pick<GivenFile, 'bytes' | 'name' | 'type'>): Result<FileKind> {
  if (bytes.length === 0) return fail('invalid', 'source-empty')
  const start = head(bytes, 1_024)
  if (start.includes('%PDF-')) return ok('pdf')
  if (start.startsWith('PK')) return tellArchive(bytes)
  const first = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const other = foreign.find(([pattern]) => pattern.test(first))?.[1]
  if (other) return notRead(other)
  if (savedAsOne.test(start)) return notRead('mhtml')
  const said = type?.split(';')[0]?.trim().toLowerCase() ?? ''
  const end = ending(name)
  // A text file may begin with a word in angle brackets; a page begins with one of these.
  const begins = start.replace(/\0/g, '').replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*/, '')
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(said) || /^x?html?$/.test(end)) return ok('html')
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(begins)) return ok('html')
  if (/^text\/(?:x-)?markdown$/.test(said) || /^(?:md|markdown|mkd)$/.test(end)) return ok('markdown')
  return ok('text')
}

/** Names of entries stand uncompressed in an archive, again in its directory at the end. */
function tellArchive(bytes: Uint8Array): Result<FileKind> {
  const start = head(bytes, 200)
  const end = Buffer.from(bytes.subarray(-65_536)).toString('latin1')
  if (start.includes('application/epub+zip') || end.includes('META-INF/container.xml')) return ok('epub')
  if (end.includes('word/document.xml')) return ok('docx')
  if (start.includes('opendocument')) return notRead('odt')
  return notRead('zip')
}

export const notRead = (kind: string) =>
  fail('invalid', 'file-kind-not-read', { params: { kind }, field: 'file' })
