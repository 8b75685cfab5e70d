import type { ContentOf } from '@/lib/model/question'
import { seededId } from '../random'
import type { Judging } from '../verifying/judging-of'
import { oneHoldsOther, sameAnswer } from '../verifying/same-answer'
import { contentWords, shareIn } from '../verifying/words'

/** A pair that could be matched: what is shown on the left, what belongs to it on the right. */
export type Pair = { prompt: string; match: string }

/** Fewer pairs are solved by what is left; more are a puzzle. */
export const fewestPairs = 3
export const mostPairs = 5

/** The pairs in order, without those that meet one before: nothing stands twice, no text holds another, no word tells. */
export function distinctPairs<P extends Pair>(pairs: readonly P[], judging: Judging): P[] {
  const kept: P[] = []
  for (const pair of pairs) {
    if (kept.length >= mostPairs) break
    if (shareWord(pair, pair, judging)) continue
    const clashes = kept.some(
      other =>
        alike(pair.prompt, other.prompt, judging) ||
        alike(pair.match, other.match, judging) ||
        shareWord(pair, other, judging) ||
        shareWord(other, pair, judging),
    )
    if (!clashes) kept.push(pair)
  }
  return kept
}

/** Two texts that a learner could take for one: the same, one inside the other, or one word in two genders. */
export function alike(a: string, b: string, judging: Judging): boolean {
  const [first, second] = [contentWords(a, judging), contentWords(b, judging)]
  const sameWords = first.length > 0 && first.length === second.length && shareIn(first, second) === 1
  // "députée du Vernois" beside "député Vert du Vernois": whoever is the one is the other.
  const holds =
    Math.min(first.length, second.length) > 1 &&
    (shareIn(first, second) === 1 || shareIn(second, first) === 1)
  return sameAnswer(a, b, judging) || oneHoldsOther(a, b, judging) || sameWords || holds
}

/** "le maire de Sorbes" beside "la mairie de Sorbes": matched by their words, right or wrong. */
function shareWord(one: Pair, other: Pair, judging: Judging): boolean {
  const left = new Set(contentWords(one.prompt, judging))
  return contentWords(other.match, judging).some(word => word.length > 3 && left.has(word))
}

export function matchingOf(
  stem: string,
  pairs: readonly Pair[],
  extra: string | null,
  random: () => number,
): ContentOf<'matching'> {
  const part = (text: string) => ({ id: seededId(random), text })
  return {
    kind: 'matching',
    stem,
    pairs: pairs.map(({ prompt, match }) => ({ prompt: part(prompt), match: part(match) })),
    extras: extra === null ? [] : [part(extra)],
  }
}
