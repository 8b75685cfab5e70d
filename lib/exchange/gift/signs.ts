/** What GIFT gives a meaning to; a backslash takes it away. A line break is written \n. */
export function escapeGift(text: string): string {
  return flat(text)
    .replace(/[\\~=#{}:]/gu, sign => `\\${sign}`)
    .replaceAll('\n', '\\n')
}

/**
 * Readers of GIFT make one space of several, and take `&&058;` for a sign they had put away. Within answers they take
 * `->` for pairs wherever it stands.
 */
export function flat(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .replace(/[^\S\n]{2,}|[\t\v\f]/gu, ' ')
    .replace(/&&(?=010|035|058|061|092|123|125|126)/gu, '& &')
    .trim()
}

export const withoutArrows = (text: string): string => text.replaceAll('->', '→')

const signs: Record<string, string> = { n: '\n' }

/** A backslash before anything else is a backslash. */
export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/gu, (_, sign: string) => signs[sign] ?? sign)
}

/** Where `sign` stands unescaped, from `from` on; -1 when nowhere. */
export function findSign(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(sign, at)) return at
    if (text[at] === '\\') at++
  }
  return -1
}

export function splitOnce(text: string, sign: string): [string, string | null] {
  const at = findSign(text, sign)
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + sign.length)]
}
