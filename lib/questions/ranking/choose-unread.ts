import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import { overlaps } from '@/lib/model/span'
import type { Choice } from './choose-questions'
import { openLongKeys } from './open-long-keys'
import { tooClose } from './too-close'

/**
 * Picks the questions of a quiz about an article that we do not read: the surest first, those about a passage of their own
 * before others, none that gives another's key. They come back in the order of the article.
 */
export function chooseUnread(
  candidates: readonly Candidate[],
  article: Article,
  choice: Choice,
): Candidate[] {
  const allowed = candidates.filter(
    ({ content, difficulty }) =>
      (choice.kinds === null || choice.kinds.includes(content.kind)) &&
      (choice.difficulty === null || difficulty === choice.difficulty),
  )
  const surest = [...allowed].sort((a, b) => b.origin.confidence - a.origin.confidence)
  const chosen: Candidate[] = []
  for (const elsewhereOnly of [true, false])
    for (const candidate of surest) {
      if (chosen.length >= choice.count) break
      if (chosen.includes(candidate) || chosen.some(one => tooClose(one, candidate, { article }))) continue
      if (elsewhereOnly && chosen.some(one => sharePassage(one, candidate))) continue
      chosen.push(candidate)
    }
  const inOrder = chosen.sort((a, b) => placeOf(a) - placeOf(b))
  return openLongKeys(inOrder, allowed, { article })
}

const sharePassage = (a: Candidate, b: Candidate) =>
  a.evidence.some(one => b.evidence.some(other => overlaps(one, other)))

const placeOf = ({ evidence }: Candidate) => evidence[0]?.start ?? 0
