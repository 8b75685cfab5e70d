import 'server-only'
import type { Article } from '@/lib/model/article'
import { type Id, newPartId } from '@/lib/model/id'
import type { Origin, QuestionBody, QuestionContent, QuestionEdit } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'
import { mapIds } from './map-ids'

/** A person's words as a question's body: evidence inside the article, our own option ids, what the rules say of it. */
export function bodyOfEdit(
  edit: QuestionEdit,
  article: Article,
  origin: Origin,
  before: QuestionContent | null,
): Result<QuestionBody> {
  if (edit.evidence.some(({ start, end }) => start === end || end > article.text.length))
    return fail('invalid', 'evidence-outside-article', { field: 'evidence' })
  const content = withOwnIds(edit.content, before)
  if (!content.ok) return content
  const body: QuestionBody = { ...edit, content: content.value, origin, findings: [] }
  return ok({ ...body, findings: findFlaws(body, article) })
}

/** Ids that a form made up could tell the order in which options or parts were typed: only ours are kept. */
function withOwnIds(content: QuestionContent, before: QuestionContent | null): Result<QuestionContent> {
  const ours = new Set(before ? idsOf(before) : [])
  const ids = idsOf(content)
  if (new Set(ids).size < ids.length) return fail('invalid', 'same-option-twice', { field: 'content' })
  return ok(mapIds(content, id => (ours.has(id) ? id : newPartId())))
}

function idsOf(content: QuestionContent): Id[] {
  const ids: Id[] = []
  mapIds(content, id => {
    ids.push(id)
    return id
  })
  return ids
}
