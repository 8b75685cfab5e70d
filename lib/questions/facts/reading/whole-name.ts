import type { Entity } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { type Reader, sentenceAt } from './reader'

/** "the Harbour Board | of the Blue Coast": what a body is of or for belongs to its name, in a language that has it so. */
export function wholeName(
  reader: Reader,
  { class: kind, sentence, span, tokens: { from, to } }: Entity,
): Span {
  if (kind !== 'organisation' || !reader.words.bareNouns) return span
  const { tokens } = sentenceAt(reader, sentence)
  // "BBC of …": letters are a whole name.
  const last = tokens[to - 1]
  if (!last || !/^\p{Lu}\p{Ll}/u.test(last.form) || to - from < 2) return span
  let end = to
  let at = to
  while (/^(?:of|for|and)$/.test(tokens[at]?.form ?? '') && (end > to || tokens[at]?.form !== 'and')) {
    let next = at + (tokens[at + 1]?.form === 'the' ? 2 : 1)
    if (!isName(tokens[next]?.form)) break
    while (isName(tokens[next]?.form)) next += 1
    end = next
    at = next
  }
  return { start: span.start, end: tokens[end - 1]?.span.end ?? span.end }
}

const isName = (form: string | undefined) => form !== undefined && /^\p{Lu}/u.test(form)
