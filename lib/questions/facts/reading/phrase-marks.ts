import type { Phrase, TaggedToken } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/** "… son livre « Ada et la mer », paru en 2005": the marks of a title stand around its name in a stem, too. */
export function asTitle(reader: Reader, { span, entity }: Phrase, text: string): string {
  const [before, after] = [reader.text[span.start - 1] ?? '', reader.text[span.end] ?? '']
  const whole = reader.text.slice(span.start, span.end) === text && /^\p{Lu}.*\s/u.test(text)
  return entity !== null && whole && /["“«]/.test(before) && /["”»]/.test(after) ? `"${text}"` : text
}

/** "That is a rise of a third", "whose works included …": nothing but what stood before. */
export function pointsBack(
  { reference }: Reader,
  tokens: readonly TaggedToken[],
  { tokens: { from, to } }: Phrase,
): boolean {
  const first = tokens[from]
  if (/^whose$/i.test(first?.form ?? '')) return true
  return to - from === 1 && first?.feats.PronType === 'Dem' && reference.demonstrative.has(plain(first.form))
}
