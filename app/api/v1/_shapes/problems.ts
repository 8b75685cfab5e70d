import { z } from 'zod'
import { tokenScopeSchema } from '@/lib/model/token'
import { named } from './registry'

/** RFC 9457. `code` says what happened to a machine, `detail` to a person. */
export const problemShape = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    /** Where in the body (JSON pointers), the path or the query something is amiss. */
    errors: z.array(z.object({ pointer: z.string(), code: z.string() })).optional(),
  }),
)

export const tokenShape = named(
  'Token',
  z.object({
    name: z.string(),
    scopes: z.array(tokenScopeSchema),
    createdAt: z.date(),
    expiresAt: z.date(),
  }),
)
