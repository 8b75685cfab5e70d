const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>]/gu, sign => entities[sign] ?? sign)
/** Between quotation marks. */
export const escapeQuoted = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;')

/**
 * Words as HTML that reads back as the same words: of a run of spaces all but the last one, and what a reader of HTML
 * would drop at an edge, are written as numbers in an element that keeps them.
 */
export function asHtml(text: string): string {
  return escapeHtml(text.replace(/\r\n?/gu, '\n'))
    .replace(/[^\S\n\u00a0\u202f]*\t[^\S\n\u00a0\u202f]*| {2,}|^ | $|(?<=\n) | (?=\n)/gu, kept)
    .replaceAll('\n', '<br/>')
}

const kept = (spaces: string) => `<span style="white-space: pre">${spaces.replaceAll('\t', '&#9;')}</span>`

/** For eyes only: spaces as HTML has them. */
export const asShown = (text: string): string => escapeHtml(text).replace(/\r\n?|\n/gu, '<br>')

export const asParagraphs = (texts: readonly string[]): string =>
  texts.map(text => `<p>${asHtml(text)}</p>`).join('')
