import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { EditionQuestion } from '@/lib/model/quiz'
import type { PublishedBody } from '@/lib/storage/editions'
import { looksTheSame } from './same-question'

/**
 * What was asked, with the key, evidence and explanation that the working question has now. Null when learners were shown
 * other choices or pieces: a key to those says nothing of what they chose. The stem stays as they read it.
 */
export function withWorkingKey(
  asked: EditionQuestion,
  working: PublishedBody,
  onSameArticle: boolean,
): PublishedBody | null {
  if (asked.content.kind !== working.content.kind || !looksTheSame(asked.content, working.content))
    return null
  const { points, evidence } = asked
  return {
    ...working,
    points,
    content: { ...working.content, stem: asked.content.stem },
    ...(onSameArticle ? {} : { evidence }),
  }
}

/** Nothing that a score or a learner's page depends on would differ. */
export function countsSo(a: EditionQuestion, b: EditionQuestion): boolean {
  const plain = ({ content, points, evidence, explanation, treatment }: EditionQuestion) => ({
    ...{ content, points, evidence, explanation, treatment },
  })
  return isDeepStrictEqual(plain(a), plain(b))
}
