import { escapeHtml } from '../html/from-text'
import { elements, words, type XmlNode } from '../xml/read-tree'

/** What a node says by itself, as HTML: of a presentation, not what its responses say. */
export function materialHtml(node: XmlNode): string {
  return elements(node)
    .map(child => {
      if (child.name === 'mattext') {
        const said = words(child)
        return child.attributes.texttype === 'text/html'
          ? said
          : `<span style="white-space: pre">${escapeHtml(said)}</span>`
      }
      if (/^mat(?:image|audio|video|applet|application)$/u.test(child.name)) return '<img>'
      return /^(?:material|flow|flow_mat|matemtext)$/u.test(child.name)
        ? `<div>${materialHtml(child)}</div>`
        : ''
    })
    .join('')
}
