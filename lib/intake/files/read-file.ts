import { fail, ok, type Result } from '@/lib/model/result'
import { largestFile, type ReadFile } from '@/lib/model/source'
import type { GivenFile, Reader } from './found'
import { readText } from './read-text'
import { type FileKind, tellKind } from './tell-kind'
import { writeBlocks } from './write-blocks'

/** Each loaded only when such a file comes: a page needs no reader of PDF. */
const readers = {
  text: async () => readText,
  markdown: async () => (await import('./read-markdown')).readMarkdown,
  html: async () => (await import('./read-page')).readPage,
  docx: async () => (await import('./read-docx')).readDocx,
  epub: async () => (await import('./read-epub')).readEpub,
  pdf: async () => (await import('./read-pdf')).readPdf,
} satisfies { [K in FileKind]: () => Promise<Reader> }

/**
 * A file → a source to clean like a paste, or the chapters of a book to choose from. Runs in a process of its own
 * (see read-apart.ts): what comes in may be made to hurt. Failures: those of the readers, source-too-large.
 */
export async function readFile(
  file: GivenFile,
  onProgress: (done: number, of: number) => void,
): Promise<Result<ReadFile>> {
  if (file.bytes.length > largestFile)
    return fail('too-large', 'source-too-large', {
      params: { megabytes: largestFile / 1024 / 1024 },
      field: 'file',
    })
  const kind = tellKind(file)
  if (!kind.ok) return kind
  const read = await (await readers[kind.value]())(file, onProgress)
  if (!read.ok) return read
  if ('chapters' in read.value) return ok({ chapters: read.value.chapters })
  const { about } = read.value
  // Plain text is cleaned as a paste of it would be.
  if ('text' in read.value) return ok({ source: { text: read.value.text, html: null, about } })
  const { lines } = read.value
  return ok({ source: { text: lines.map(({ text }) => text).join('\n\n'), html: writeBlocks(lines), about } })
}
