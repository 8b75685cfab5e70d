/** "l’", "qu’": nothing stands between it and its word; "the riders’" has its space. */
const elided = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]$/iu

/** Pieces of display text as one line; nothing stands behind an apostrophe ("l’" + "usine") nor before a comma or the rest of a word ("break" + "-even"). */
export function joinWords(pieces: readonly string[]): string {
  return pieces
    .filter(piece => piece !== '')
    .reduce(
      (line, piece) =>
        line === '' || elided.test(line) || /^(?:,|[-‐‑]\p{L})/u.test(piece)
          ? line + piece
          : `${line} ${piece}`,
      '',
    )
}
