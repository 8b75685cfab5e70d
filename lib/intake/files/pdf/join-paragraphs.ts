import type { Line } from '../../line'
import { joinLines, wordsOf } from './join-lines'
import type { TextLine } from './pieces'

/** In parts of the usual size of letters: headings are larger, notes and captions smaller. */
const larger = 1.12
const smaller = 0.87
/** In parts of the usual distance of lines. */
const apart = 1.3
const closes = /[.!?…:]["'’”»)\]\s]*$/u
const bullet = /^(?:[•▪‣◦●■–—]|\d{1,2}[.)])\s/u

type Open = { lines: TextLine[]; kind: Kind }
type Kind = 'text' | 'heading' | 'small'
/** `pitch`: the usual distance of two lines; `firstIndented`: paragraphs begin with an indented line. */
type Style = { pitch: number; firstIndented: boolean }
type Block = Omit<Line, 'line'>

/** Lines in the order of reading → paragraphs, headings and small print. What is cut by a column or a page is whole again. */
export function joinParagraphs(lines: readonly TextLine[]): Block[] {
  const body = usualSize(lines)
  const pitch = usualPitch(lines, body)
  const style = { pitch, firstIndented: indentsFirstLines(lines) }
  const known = wordsOf(lines.map(({ text }) => text))
  const largest = Math.max(...lines.filter(({ page }) => page <= 2).map(({ size }) => size))
  const kindOf = ({ size }: TextLine): Kind =>
    size > body * larger ? 'heading' : size < body * smaller ? 'small' : 'text'
  const write = ({ lines: all, kind }: Open): Block => ({
    text: all.slice(1).reduce((text, line) => joinLines(text, line.text, known), all[0]?.text ?? ''),
    heading: kind !== 'heading' ? 0 : (all[0]?.size ?? 0) >= largest * 0.97 ? 1 : 2,
    linked: false,
    placed: kind === 'small' ? 'small-print' : null,
  })

  const blocks: Block[] = []
  let open: Open | null = null
  // Small print at the foot of a column must not cut the paragraph that goes on in the next.
  let held: Open[] = []
  const close = () => {
    if (open) blocks.push(write(open))
    blocks.push(...held.map(write))
    open = null
    held = []
  }
  for (const line of lines) {
    const kind = kindOf(line)
    if (kind === 'small' && open?.kind === 'text') {
      const note = held.at(-1)
      if (note && follows(note.lines.at(-1), line, { ...style, pitch: pitch * smaller }))
        note.lines.push(line)
      else held.push({ lines: [line], kind })
      continue
    }
    const last = open?.lines.at(-1)
    if (
      open &&
      open.kind === kind &&
      follows(last, line, kind === 'text' ? style : { ...style, pitch: (pitch * line.size) / body })
    )
      open.lines.push(line)
    else {
      close()
      open = { lines: [line], kind }
    }
  }
  close()
  return blocks.filter(({ text }) => text !== '')
}

/** Whether a line goes on with the paragraph of the one before it. */
function follows(last: TextLine | undefined, line: TextLine, { pitch, firstIndented }: Style): boolean {
  if (!last || Math.abs(last.size - line.size) > 0.1 * last.size) return false
  if (bullet.test(line.text)) return false
  const indented = isIndented(line)
  const room = last.rim - last.right
  const broke = room > widthOfFirst(line) + 0.3 * line.size
  if (last.block !== line.block || last.page !== line.page) {
    if (/[-\u00AD\u2010]$/u.test(last.text) || /^\p{Ll}/u.test(line.text)) return true
    // A full line that ends its column is more often in the middle of a paragraph than at its end.
    return !indented && !broke
  }
  if (line.y - last.y > apart * pitch || line.y < last.y) return false
  // A quotation may be set in; its second line is no paragraph of its own.
  if (indented && (firstIndented || !isIndented(last)) && line.x < line.left + 4 * line.size) return false
  // The next word had room on the line before: whoever wrote it ended it there.
  return !(broke && (closes.test(last.text) || room > 0.3 * (last.rim - last.left)))
}

const isIndented = ({ x, left, size }: TextLine) => x > left + 0.6 * size

/** Whether paragraphs begin with an indented line: then most of those are followed by one that is not. */
function indentsFirstLines(lines: readonly TextLine[]): boolean {
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next && next.block === line.block && isIndented(line) ? [isIndented(next)] : []
  })
  return pairs.filter(both => !both).length > pairs.length / 2
}

const widthOfFirst = ({ text, x, right }: TextLine) =>
  ((text.split(' ', 1)[0]?.length ?? 0) / Math.max(text.length, 1)) * (right - x)

/** The size in which most letters stand. */
function usualSize(lines: readonly TextLine[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length)
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** The usual distance from one line of text to the next. */
function usualPitch(lines: readonly TextLine[], body: number): number {
  const steps = lines.flatMap((line, at) => {
    const last = lines[at - 1]
    const near = last && last.block === line.block && Math.abs(line.size - body) < 0.1 * body
    const step = near ? line.y - last.y : 0
    return step > 0.5 * body && step < 4 * body ? [step] : []
  })
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? body * 1.3
}
