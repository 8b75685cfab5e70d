/** Pieces of display text as one line; nothing stands behind an apostrophe ("l’" + "usine"). */
export function joinWords(pieces: readonly string[]): string {
  return pieces
    .filter(piece => piece !== '')
    .reduce((line, piece) => (line === '' || /['’]$/.test(line) ? line + piece : `${line} ${piece}`), '')
}
