import type { Fragment, Piece } from './pieces'

/** In parts of the size of the letters: how far two pieces of one line may stand above each other, or apart. */
const sameLine = 0.45
const space = 0.17
const gutter = 0.9
const raised = 0.15
const small = 0.82

const unit = /(?:^|[\s\d])(?:[kcdmh]?m|cm|mm)$/u
const powers: Record<string, string> = { '2': '²', '3': '³' }

type Row = { y: number; size: number; pieces: Piece[] }

/** Pieces of a page → fragments, from the top down, each from the left. Marks of notes are left out, powers of units kept. */
export function joinPieces(pieces: readonly Piece[]): Fragment[] {
  const rows: Row[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = nearestRow(rows, piece)
    if (!row) rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
    else {
      row.pieces.push(piece)
      // The largest letters say where the line stands: not a raised figure.
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size })
    }
  }
  return rows.flatMap(joinRow)
}

/** Rows come from the top: only the last few can be near. */
function nearestRow(rows: readonly Row[], piece: Piece): Row | null {
  let best: Row | null = null
  for (let at = rows.length - 1; at >= Math.max(0, rows.length - 6); at--) {
    const row = rows[at]
    if (!row) continue
    const away = Math.abs(row.y - piece.y)
    if (away <= sameLine * Math.max(row.size, piece.size) && (!best || away < Math.abs(best.y - piece.y)))
      best = row
  }
  return best
}

function joinRow({ y, size, pieces }: Row): Fragment[] {
  const fragments: Fragment[] = []
  let last = null as Fragment | null
  for (const piece of pieces.sort((a, b) => a.x - b.x)) {
    const gap = last ? piece.x - last.right : 0
    if (piece.text.trim() === '') {
      // A space that is set as a letter, however narrow; a wide one parts columns.
      if (last && gap + piece.width < gutter * size && !/\s$/u.test(last.text)) last.text += piece.text[0]
      continue
    }
    const text = isRaised(piece, y, size) ? raisedText(piece.text.trim(), last?.text ?? '') : piece.text
    if (text === null) {
      if (last && gap < gutter * size) last.right = Math.max(last.right, piece.x + piece.width)
      continue
    }
    if (last && gap < gutter * size) {
      const apart = gap > space * Math.min(size, piece.size) && !/\s$/u.test(last.text) && !/^\s/u.test(text)
      last.text += (apart ? ' ' : '') + text
      last.right = Math.max(last.right, piece.x + piece.width)
      last.size = Math.max(last.size, piece.size)
    } else {
      last = { x: piece.x, right: piece.x + piece.width, y, size: piece.size, text }
      fragments.push(last)
    }
  }
  return fragments.flatMap(fragment => {
    const text = fragment.text.replace(/[ \t]+/g, ' ').trim()
    return text === '' ? [] : [{ ...fragment, text }]
  })
}

const isRaised = (piece: Piece, y: number, size: number) =>
  piece.size < small * size && y - piece.y > raised * size

/** "km2" is a power, "1er" an ordinal, "word12" the mark of a note (null). */
function raisedText(text: string, before: string): string | null {
  if (/^[23]$/.test(text) && unit.test(before)) return powers[text] ?? text
  return /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[*†‡§]+|[a-z])$/u.test(text) && !/\d$/u.test(before) ? null : text
}
