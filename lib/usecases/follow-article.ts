import 'server-only'
import type { Article } from '@/lib/model/article'
import type { QuestionBody } from '@/lib/model/question'
import { findNewPlace } from '@/lib/questions/moving/find-new-place'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'

/**
 * A body whose evidence points into another version of its article, at the same words or those nearest to them. What is
 * not there any more is left out; the findings are those of the new place.
 */
export function followArticle(body: QuestionBody, from: Article, to: Article): QuestionBody {
  const evidence = body.evidence.flatMap(span => findNewPlace(from.text, to.text, span)?.span ?? [])
  const moved = { ...body, evidence }
  return { ...moved, findings: findFlaws(moved, to) }
}
