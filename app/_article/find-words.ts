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
