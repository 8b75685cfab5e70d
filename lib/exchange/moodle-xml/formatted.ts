import { asText } from '../html/as-text'
import { first, words, type XmlNode } from '../xml/read-tree'

/** The words of an element with `<text>` in it, as its format says to read them. */
export function formatted(node: XmlNode | undefined): { text: string; lost: boolean } {
  const raw = words(first(node, 'text'))
  return readFormatted(raw, node?.attributes.format)
}

export function readFormatted(raw: string, format = 'moodle_auto_format'): { text: string; lost: boolean } {
  if (format === 'plain_text' || format === 'markdown') return { text: raw.trim(), lost: false }
  // Moodle's own format is plain text in which HTML may stand.
  if (format === 'html' || /<\/?[a-z][^<>]*>|&#?\w+;/iu.test(raw)) return asText(raw)
  return { text: raw.trim(), lost: false }
}
