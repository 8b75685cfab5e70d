/** Piece of XML that is well formed by itself; made by the functions here only, so that no text slips in unescaped. */
export type Xml = { readonly xml: string }
type Child = Xml | string | number | null | undefined | false | readonly Child[]
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What XML 1.0 cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not stand in a file.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu

export const holdsForbidden = (text: string): boolean => text.search(forbidden) >= 0

/** They become the sign for a character that cannot be shown. */
export const allowed = (text: string): string => text.replace(forbidden, '\ufffd')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeText(text: string): string {
  // A carriage return would be read as a line feed, unless it is written as a number.
  return allowed(text)
    .replace(/[&<>"]/gu, sign => entities[sign] ?? sign)
    .replace(/\r/gu, '&#13;')
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\n\t]/gu, sign => `&#${sign.charCodeAt(0)};`)
}

export function element(name: string, attributes: Attributes, ...children: Child[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('')
  const inner = children.map(inside).join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

function inside(child: Child): string {
  if (child === null || child === undefined || child === false) return ''
  if (typeof child === 'string' || typeof child === 'number') return escapeText(String(child))
  return 'xml' in child ? child.xml : child.map(inside).join('')
}

/** Text as it is, for HTML inside XML. */
export function cdata(text: string): Xml {
  return { xml: `<![CDATA[${allowed(text).replaceAll(']]>', ']]]]><![CDATA[>').replace(/\r\n?/gu, '\n')}]]>` }
}

/** `text` comes from `marginLine`, which leaves no `--` in it. */
export function comment(text: string): Xml {
  return { xml: `<!-- ${text} -->` }
}

export const line: Xml = { xml: '\n' }

export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}
