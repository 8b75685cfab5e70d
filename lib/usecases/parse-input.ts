import 'server-only'
import type { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'

/**
 * What a verb was given, checked: a caller may be anyone on the network. Fields that the schema does not name are dropped.
 * A schema's message in kebab-case is the failure code. An id that cannot be one names nothing.
 */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): Result<z.output<T>> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const field = issue?.path.map(String).join('.') ?? ''
  if (/^[a-z]+Id$/.test(field)) return fail('not-found', 'not-found')
  const code = issue && /^[a-z]+(?:-[a-z]+)+$/.test(issue.message) ? issue.message : 'bad-input'
  return fail('invalid', code, { field })
}
