import type { TaggedToken, TokenRange } from '@/lib/model/document'

const more = /^(?:plus|moins|près|autour|environ|plusieurs|beaucoup|more|less|fewer|up)$/i

/** "Plus de 27 bâtiments": what the tree left before "de" belongs to the number. */
export function withQuantifier(tokens: readonly TaggedToken[], range: TokenRange): TokenRange {
  const first = tokens[range.from]
  const before = tokens[range.from - 1]
  return first && before && /^(?:de|d[’']|than|to)$/i.test(first.form) && more.test(before.form)
    ? { from: range.from - 1, to: range.to }
    : range
}
