import { decodeText } from './decode-text'

/** What came from the clipboard or a file; `html` only while `text` is exactly what came with it. */
export type Pasted = { text: string; html: string | null }

/** A page larger than this is not an article any more; the server would refuse it anyway. */
export const largestPaste = 4_000_000

const block =
  'p, div, nav, aside, main, li, h1, h2, h3, h4, h5, h6, tr, blockquote, figcaption, section, article, header, footer'

/** A file as a paste: a page keeps its HTML, and shows its words. Says why when it cannot be one. */
export async function readFile(file: File): Promise<Pasted | 'tooLarge' | 'notText' | 'fileEmpty'> {
  if (file.size > largestPaste * 2) return 'tooLarge'
  const content = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (content === null) return 'notText'
  if (content.trim() === '') return 'fileEmpty'
  const isPage = file.type === 'text/html' || /\.html?$/i.test(file.name)
  if (!isPage) return { text: content, html: null }
  const page = new DOMParser().parseFromString(content, 'text/html')
  for (const silent of page.querySelectorAll('script, style, template, noscript')) silent.remove()
  for (const end of page.querySelectorAll('br')) end.replaceWith('\n')
  for (const ended of page.querySelectorAll(block)) ended.append('\n\n')
  const text = (page.body.textContent ?? '').replace(/[^\S\n]*\n\s*\n\s*/g, '\n\n').trim()
  return { text, html: content }
}
