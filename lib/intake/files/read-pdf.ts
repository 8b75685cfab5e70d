import { fail, ok } from '@/lib/model/result'
import { type About, nothingStated } from '@/lib/model/source'
import type { Reader } from './found'
import { joinParagraphs } from './pdf/join-paragraphs'
import { type OpenedPdf, openPdf } from './pdf/open-pdf'
import { orderColumns } from './pdf/order-columns'
import type { Sheet, TextLine } from './pdf/pieces'
import { readSheet } from './pdf/read-sheet'
import { takeRunningHeads } from './pdf/running-heads'
import { tellAuthor, tellTitle } from './tell-about'

const mostPages = 1_000
/** Letters a page: fewer is a picture of text, perhaps with a stamp on it. */
const fewestLetters = 40

/**
 * A PDF that holds text. Failures: file-locked, file-damaged, pdf-scanned (pictures of pages), pdf-unreadable
 * (its letters have no names), pdf-too-many-pages.
 */
export const readPdf: Reader = async (file, onProgress) => {
  const opened = await openPdf(file.bytes)
  if (!opened.ok) return opened
  const pdf = opened.value
  const pages = pdf.numPages
  if (pages > mostPages)
    return fail('too-large', 'pdf-too-many-pages', { params: { pages, most: mostPages }, field: 'file' })
  const read: Sheet[] = []
  try {
    for (let number = 1; number <= pages; number++) {
      read.push(await readSheet(pdf, number))
      onProgress(number, pages)
    }
  } catch {
    return fail('invalid', 'file-damaged', { field: 'file' })
  }
  const letters = read.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join('')
  if (letters.length < fewestLetters * Math.min(pages, 5))
    return fail('invalid', 'pdf-scanned', { params: { pages }, field: 'file' })
  const nameless = letters.match(/[\uE000-\uF8FF\uFFFD\p{Cc}]/gu)?.length ?? 0
  if (nameless > letters.length * 0.1) return fail('invalid', 'pdf-unreadable', { field: 'file' })

  const { sheets, heads } = takeRunningHeads(read)
  const blocks = joinParagraphs(inOrder(sheets))
  const edges = heads.map(head => ({ ...head, heading: 0, linked: false }))
  const lines = [...blocks, ...edges].map((block, line) => ({ ...block, line }))
  return ok({ lines, about: { ...(await readProperties(pdf)), address: file.address } })
}

function inOrder(sheets: readonly Sheet[]): TextLine[] {
  const lines: TextLine[] = []
  for (const sheet of sheets) lines.push(...orderColumns(sheet, (lines.at(-1)?.block ?? 0) + 1))
  return lines
}

async function readProperties(pdf: OpenedPdf): Promise<About> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const said = info as { Title?: unknown; Author?: unknown }
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { ...nothingStated, title: tellTitle(text(said.Title)), byline: tellAuthor(text(said.Author)) }
}
