import { asBlocks, asText } from '../html/as-text'
import { escapeHtml, escapeQuoted } from '../html/from-text'
import type { XmlNode } from '../xml/read-tree'

/** Markup of the items as HTML, with `replaced` in place of what is no text. */
function htmlOf(node: XmlNode, replaced: (child: XmlNode) => string | null): string {
  return node.children
    .map(child => {
      if (typeof child === 'string') return escapeHtml(child)
      const other = replaced(child)
      if (other !== null) return other
      const kept = child.attributes.class === 'kept' ? ' style="white-space: pre"' : ''
      const data =
        child.name === 'object' && child.attributes.data
          ? `<img src="${escapeQuoted(child.attributes.data)}">`
          : ''
      return `<${child.name}${kept}>${data}${htmlOf(child, replaced)}</${child.name}>`
    })
    .join('')
}

const nothing = () => null

export function nodeText(
  node: XmlNode | undefined,
  replaced: (child: XmlNode) => string | null = nothing,
): { text: string; lost: boolean } {
  return node ? asText(voids(htmlOf(node, replaced))) : { text: '', lost: false }
}

export const nodeBlocks = (node: XmlNode): string[] => asBlocks(voids(htmlOf(node, nothing)))

/** HTML reads `</br>` as a second line break. */
const voids = (html: string) => html.replace(/<(br|hr|img)>\s*<\/\1>/giu, '<$1>')
