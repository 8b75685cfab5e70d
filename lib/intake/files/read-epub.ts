import { fail, ok } from '@/lib/model/result'
import { countWords } from '../line'
import { readHtml } from '../read-html'
import { openBook } from './book'
import { decodeText } from './decode-text'
import type { Reader } from './found'

/** Fewer words are a title page or a dedication. */
const fewest = 80
/** Of a book with less than this in all, nothing has to be chosen. */
const shortBook = 4_000

/**
 * A chapter of a book, or, when none was chosen and there are several, the list of those that hold text. A book no
 * longer than an article is read whole. Failures: file-damaged, file-locked, chapter-not-found.
 */
export const readEpub: Reader = async (file, onProgress) => {
  const book = openBook(file.bytes)
  if (!book.ok) return book
  const { about, parts } = book.value
  const read = parts.map(({ bytes, title }, at) => {
    const lines = readHtml(closed(decodeText(Uint8Array.from(bytes)) ?? ''))
    onProgress(at + 1, parts.length)
    const heading = lines.find(line => line.heading > 0)?.text
    return {
      lines,
      title: title ?? heading ?? '',
      words: lines.reduce((sum, { text }) => sum + countWords(text), 0),
    }
  })
  const total = read.reduce((sum, { words }) => sum + words, 0)
  const chapters = read.filter(({ words }) => words >= fewest)
  if (total < shortBook) {
    const lines = read.flatMap(({ lines }) => lines).map((line, at) => ({ ...line, line: at }))
    return lines.length === 0 ? fail('invalid', 'source-empty') : ok({ lines, about })
  }
  if (file.chapter === null && chapters.length > 1)
    return ok({
      chapters: chapters.map(({ title, words }, at) => ({
        number: at + 1,
        title: title.slice(0, 200),
        words,
      })),
    })
  const chapter = chapters[(file.chapter ?? 1) - 1]
  if (!chapter)
    return fail('invalid', 'chapter-not-found', { params: { most: chapters.length }, field: 'chapter' })
  // The title of the book is not the title of its chapter.
  return ok({ lines: chapter.lines, about: { ...about, title: chapter.title || about.title } })
}

/** XHTML closes elements that HTML does not: `<title/>` would swallow the chapter. */
function closed(xhtml: string): string {
  return xhtml.replace(
    /<(?!(?:br|hr|img|meta|link|input|col|area|base|embed|source|track|wbr)\b)([a-z][\w:-]*)([^<>]*)\/>/gi,
    '<$1$2></$1>',
  )
}
