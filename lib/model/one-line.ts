/** Lines as one, with a space between. Not by a pattern: `\s*\n\s*` looks over a run of spaces again from each of them. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ')
