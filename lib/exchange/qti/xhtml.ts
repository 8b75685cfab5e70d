import { element, type Xml } from '../xml/write'

/** Words inside a block. A run of spaces, and one at an edge, would be dropped by a reader: an element keeps it. */
export function inline(text: string): Xml[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [element('br', {})]), ...spaced(line)])
}

function spaced(line: string): Xml[] {
  return line
    .split(/([ \t]*\t[ \t]*| {2,}|^ | $)/u)
    .filter(piece => piece !== '')
    .map(piece =>
      /^(?: {2,}|[ \t]*\t[ \t]*)$/u.test(piece) ? element('span', { class: 'kept' }, piece) : plain(piece),
    )
}

/** Text alone is an element's child only: what stands here is escaped by the element that takes it. */
const plain = (text: string): Xml => ({ xml: element('x', {}, text).xml.slice('<x>'.length, -'</x>'.length) })

export const flow = (texts: readonly string[]): Xml[] => texts.map(text => element('p', {}, inline(text)))
