import { chunksOf } from './split-glued'

/** What stands between two white spaces, marks apart: (« Oui. ») has open "(«", core "Oui", marks ".»)". */
export type PrintedWord = {
  /** Offsets into the paragraph, marks included. */
  start: number
  end: number
  open: string
  core: string
  marks: string
  /** After it: inside quotation marks, and inside how many brackets. */
  quoted: boolean
  depth: number
  /** A sentence begins with it that nothing parts from the one before. */
  begins: boolean
}

const none: ReadonlySet<string> = new Set()

const opening = /^[«“‘„"'’([{¿¡–—•*·>-]+/u
const closing = new Set('»”’"\'“)]}.!?…:;,–—-')
const closesAlone = /^[»”’)\]}.!?…:;,%]+["']?$/u

/**
 * The words of a paragraph. Marks that stand alone go to the word before them (« Oui . »), opening ones and dashes to the
 * word after; a straight quotation mark alone closes what is open and opens otherwise.
 */
export function printedWords(text: string, openers: ReadonlySet<string> = none): PrintedWord[] {
  const words: PrintedWord[] = []
  let state = { quoted: false, depth: 0 }
  let waiting = null as { open: string; start: number } | null
  for (const { text: chunk, index, begins } of chunksOf(text, openers)) {
    const last = words.at(-1)
    const end = index + chunk.length
    const alone = closesAlone.test(chunk) || (/^["']$/u.test(chunk) && state.quoted)
    if (last && !waiting && alone) {
      state = closed(state, chunk)
      Object.assign(last, { marks: last.marks + chunk, end, ...state })
      continue
    }
    const open = opening.exec(chunk)?.[0] ?? ''
    state = opened(state, open)
    if (open === chunk) {
      waiting = { open: `${waiting?.open ?? ''}${open}`, start: waiting?.start ?? index }
      continue
    }
    const tail = tailOf(chunk, open.length)
    state = closed(state, chunk.slice(open.length))
    words.push({
      start: waiting?.start ?? index,
      end,
      open: `${waiting?.open ?? ''}${open}`,
      core: chunk.slice(open.length, tail),
      marks: chunk.slice(tail),
      begins,
      ...state,
    })
    waiting = null
  }
  const last = words.at(-1)
  const end = text.trimEnd().length
  // Opening marks that nothing follows.
  if (waiting && last) last.end = end
  else if (waiting) words.push({ ...waiting, end, core: '', marks: '', begins: false, ...state })
  return words
}

/** Where the closing marks at the end of a chunk begin. */
function tailOf(chunk: string, from: number): number {
  let at = chunk.length
  while (at > from && closing.has(chunk.charAt(at - 1))) at--
  return at
}

type State = { quoted: boolean; depth: number }

function opened({ quoted, depth }: State, marks: string): State {
  const brackets = marks.match(/[([{]/gu)?.length ?? 0
  return { quoted: quoted || /[«“„"]/u.test(marks), depth: Math.min(depth + brackets, 9) }
}

function closed(state: State, chunk: string): State {
  let { quoted, depth } = state
  for (const [mark] of chunk.matchAll(/[»”"«“([{)\]}]/gu)) {
    if ('»”"'.includes(mark)) quoted = false
    else if ('«“'.includes(mark)) quoted = true
    else depth = '([{'.includes(mark) ? Math.min(depth + 1, 9) : Math.max(depth - 1, 0)
  }
  return { quoted, depth }
}
