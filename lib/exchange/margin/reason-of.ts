import type { z } from 'zod'
import type { Reason } from './draft'

/** What a schema did not like of a question, as a reason in words; a schema's own code in kebab-case is one. */
export function reasonOf(error: z.ZodError): Reason {
  const issue = error.issues[0]
  if (!issue) return { reason: 'malformed', params: { field: '' } }
  if (/^[a-z]+(?:-[a-z]+)+$/.test(issue.message)) return { reason: issue.message }
  const field = issue.path.filter(step => typeof step === 'string').join('.')
  return { reason: issue.code === 'too_big' ? 'over-limit' : 'malformed', params: { field } }
}
