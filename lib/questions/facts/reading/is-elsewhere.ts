import type { Clause, Complement } from '@/lib/model/document'
import { type Reader, sentenceAt } from './reader'

/**
 * "Les pertes sont lourdes : 57 soldats …", "stands at 40 % – to compare that …": what stands behind a colon, or behind a
 * dash that no other closes, is governed by nothing before it.
 */
export function isBehindMark(reader: Reader, { verb }: Clause, { fronted, span }: Complement): boolean {
  if (fronted) return false
  const between = reader.text.slice(verb.span.end, Math.max(verb.span.end, span.start))
  return (
    /\s?:\s/.test(between) ||
    (between.replace(/\d\s[–—]\s(?=\d)/g, '').match(/\s[–—]\s/g)?.length ?? 0) % 2 === 1
  )
}

/** "Threats followed, and, on 9 October, the gunman was sent": what stands behind the joint of a later verb is said of that one. */
export function isOfNextClause(
  reader: Reader,
  { sentence, verb }: Clause,
  { fronted, tokens: range }: Complement,
): boolean {
  if (fronted) return false
  const { tokens } = sentenceAt(reader, sentence)
  return tokens.some(
    ({ upos, head }, at) =>
      upos === 'CCONJ' &&
      at >= verb.tokens.to &&
      at < range.from &&
      head >= range.to &&
      /^(?:VERB|AUX)$/.test(tokens[head]?.upos ?? ''),
  )
}
