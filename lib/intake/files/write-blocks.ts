import type { Line } from '../line'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * Lines as HTML that `readHtml` reads back as the same lines: headings, links, and where each stood. What a file
 * becomes on its way through the browser, where the words are looked at and may be changed.
 */
export function writeBlocks(lines: readonly Line[]): string {
  return lines
    .map(({ text, heading, linked, placed }) => {
      const tag = heading > 0 ? `h${heading}` : 'p'
      const left = placed === null ? '' : ` data-left="${placed}"`
      const words = escaped(text)
      return `<${tag}${left}>${linked ? `<a>${words}</a>` : words}</${tag}>`
    })
    .join('\n')
}
