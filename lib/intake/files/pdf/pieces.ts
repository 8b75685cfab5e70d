/** A run of letters as a PDF places it: left edge, baseline (down from the top of the page), size, all in points. */
export type Piece = { x: number; y: number; width: number; size: number; text: string }

/** Pieces of one baseline with no wide gap between them. */
export type Fragment = { x: number; right: number; y: number; size: number; text: string }

/** A line of text in its column, in the order of reading. */
export type TextLine = Fragment & {
  page: number
  /** Columns and what lies across them, numbered through the document. */
  block: number
  /** The edges of that column. */
  left: number
  rim: number
}

/** A page as it is laid out. */
export type Sheet = { number: number; height: number; width: number; fragments: Fragment[] }
