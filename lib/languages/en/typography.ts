/** English spacing of a line that we show: ’ for ', nothing before punctuation. */
export function typeset(text: string): string {
  return quoted(text)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=s)'(?=\s)/g, '’')
    .replace(/\s+([,.;:?!)\]])/g, '$1')
    .replace(/([([])\s+/g, '$1')
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

/** Straight marks in pairs become curly ones. 24" is no pair. */
function quoted(text: string): string {
  const marks = text.match(/"/g)?.length ?? 0
  if (marks === 0 || marks % 2 === 1 || /^[^"]*\d"/u.test(text)) return text
  return text.replace(/"\s*([^"]*?)\s*"/g, '“$1”')
}
