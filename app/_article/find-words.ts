import type { Span } from '@/lib/model/span'

const plain: Record<string, string> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\n': ' ',
  '\t': ' ',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '‑': '-',
  '—': '-',
}

/** One character for one, so that offsets stay true: what a keyboard types finds what a printer set. */
function plainly(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const character = plain[text[at] ?? ''] ?? text[at] ?? ''
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}

/** Where `words` first stand in `text`, whatever their capitals, quotation marks and kinds of space; null when nowhere. */
export function findWords(text: string, words: string): Span | null {
  const wanted = plainly(words.trim())
  if (wanted === '') return null
  const start = plainly(text).indexOf(wanted)
  return start === -1 ? null : { start, end: start + wanted.length }
}

/** Every place where `words` stand, at most `most`, those that begin and end with a word first. */
export function findAllWords(text: string, words: string, most: number): Span[] {
  const wanted = plainly(words.trim())
  const where = plainly(text)
  const found: Span[] = []
  if (wanted === '') return found
  for (let start = where.indexOf(wanted); start !== -1; start = where.indexOf(wanted, start + 1))
    found.push({ start, end: start + wanted.length })
  const cut = (span: Span) => Number(cutsWord(text, span.start) || cutsWord(text, span.end))
  return found.sort((a, b) => cut(a) - cut(b)).slice(0, most)
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))
}
