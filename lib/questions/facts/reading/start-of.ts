import type { Sentence } from '@/lib/model/document'
import { plain, type Reader } from './reader'

/** "But the whole of Australia has …": the word that only joins it to the sentence before is left out. */
export function startOf({ reference }: Reader, { tokens, span }: Sentence): number {
  const [first, second, third] = tokens
  // "Nevertheless, the talk …", "Par la suite, …": the sentence goes on behind the comma.
  const comma = tokens.slice(0, longestJoint + 1).findIndex(({ form }) => form === ',')
  const joint = comma > 0 ? tokens.slice(0, comma).map(({ form }) => plain(form)) : []
  const opening = joint.join(' ').replace(/['’] /g, '’')
  if (comma > 0 && (reference.removable.has(opening) || reference.connective.test(opening)))
    return tokens[comma + 1]?.span.start ?? span.start
  if (first?.upos !== 'CCONJ') return span.start
  return (second?.form === ',' ? third : second)?.span.start ?? span.start
}
/** Words of what joins a sentence to the one before. */
const longestJoint = 6
