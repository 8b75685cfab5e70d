import 'server-only'
import type { Article } from '@/lib/model/article'
import { newId } from '@/lib/model/id'
import type { Origin, QuestionBody, QuestionContent, QuestionEdit } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import { findFlaws } from '@/lib/questions/verifying/find-flaws'

/** A person's words as a question's body: evidence inside the article, our own option ids, what the rules say of it. */
export function bodyOfEdit(
  edit: QuestionEdit,
  article: Article,
  origin: Origin,
  before: QuestionContent | null,
): Result<QuestionBody> {
  if (edit.evidence.some(({ start, end }) => start === end || end > article.text.length))
    return fail('invalid', 'evidence-outside-article', { field: 'evidence' })
  const content = withOwnOptionIds(edit.content, before)
  if (!content.ok) return content
  const body: QuestionBody = { ...edit, content: content.value, origin, findings: [] }
  return ok({ ...body, findings: findFlaws(body, article) })
}

/** Ids of options that a form made up could tell the order in which they were typed: only ours are kept. */
function withOwnOptionIds(content: QuestionContent, before: QuestionContent | null): Result<QuestionContent> {
  if (!('options' in content)) return ok(content)
  const ours = new Set(before && 'options' in before ? before.options.map(option => option.id) : [])
  const ids = content.options.map(option => option.id)
  if (new Set(ids).size < ids.length)
    return fail('invalid', 'same-option-twice', { field: 'content.options' })
  const options = content.options.map(option => (ours.has(option.id) ? option : { ...option, id: newId() }))
  return ok({ ...content, options })
}
