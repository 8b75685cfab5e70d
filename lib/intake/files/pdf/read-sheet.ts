import { joinPieces } from './join-pieces'
import type { OpenedPdf } from './open-pdf'
import type { Piece, Sheet } from './pieces'

type Matrix = readonly number[]
/** More pieces than any page of text: a drawing made of letters. */
const mostPieces = 30_000

const times = (m: Matrix, n: Matrix) => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ] as const
}

/** One page → its text where it stands. What stands askew (stamps in the margin) is left out. */
export async function readSheet(pdf: OpenedPdf, number: number): Promise<Sheet> {
  const page = await pdf.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces: Piece[] = []
  for (const item of items.slice(0, mostPieces)) {
    if (!('str' in item) || item.str === '') continue
    const [a, b, c, d, x, y] = times(transform, item.transform)
    if (Math.abs(b) > 0.05 * Math.abs(a)) continue
    pieces.push({ x, y, width: item.width, size: Math.hypot(c, d), text: item.str })
  }
  page.cleanup()
  return { number, width, height, fragments: joinPieces(pieces) }
}
