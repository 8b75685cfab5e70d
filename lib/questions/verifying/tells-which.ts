import type { CandidateView } from './candidate-view'
import type { Word } from './words'
import { wordsOfDocument } from './words-of-document'

/** "le pays de la Loire", "la ville portuaire", "the keeper who …": the word behind a noun says which it is, unless it is a `weak` adjective. */
export function tellsWhich(
  next: Word,
  { judging, document }: Pick<CandidateView, 'judging' | 'document'>,
  weak: readonly string[] = [],
): boolean {
  if (next.hyphened || /^[\p{Lu}\p{N}]/u.test(next.form)) return true
  if (judging.tellers.includes(next.flat)) return true
  return wordsOfDocument(document).adjectives.has(next.flat) && !weak.includes(next.flat)
}
