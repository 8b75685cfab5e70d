/** What came from the clipboard or a file; `html` only while `text` is exactly what came with it. */
export type Pasted = { text: string; html: string | null }

/** A page larger than this is not an article any more; the server would refuse it anyway. */
export const largestPaste = 4_000_000

/** A file as a paste: a page keeps its HTML, and shows its words. */
export async function readFile(file: File): Promise<Pasted> {
  const content = await file.text()
  const isPage = file.type === 'text/html' || /\.html?$/i.test(file.name)
  if (!isPage) return { text: content, html: null }
  const page = new DOMParser().parseFromString(content, 'text/html')
  for (const silent of page.querySelectorAll('script, style, template, noscript')) silent.remove()
  return { text: (page.body.textContent ?? '').replace(/\n\s*\n\s*/g, '\n\n').trim(), html: content }
}
