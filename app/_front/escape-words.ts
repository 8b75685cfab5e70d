/** As React writes a text into HTML, between tags and in attributes alike. */
export const inHtml = (text: string): string => text.replace(/["&'<>]/g, sign => entities[sign] ?? '')

const entities: Record<string, string> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
}

/** As React tells plain values to a browser: JSON, in which a text that begins with $ has one more. */
export const inFlight = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'string' && one.startsWith('$') ? `$${one}` : one))

/** As Next writes a text into a string of a script: nothing in it can end the string, or the script. */
export const inScript = (text: string): string =>
  JSON.stringify(text)
    .slice(1, -1)
    .replace(/[&<>\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
