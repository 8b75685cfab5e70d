const most = 60

/** Words as a button or a heading names them: on one line, and not too long. */
export function shownWords(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
