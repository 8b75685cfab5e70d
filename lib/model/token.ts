import { z } from 'zod'
import { idSchema } from './id'

/** What a personal token opens of `/api/v1`. None includes another. */
export const tokenScopes = [
  'articles:read',
  'articles:write',
  'quizzes:read',
  'quizzes:write', // drafts, however they are made, their questions and settings
  'quizzes:publish',
  'results:read', // attempts with the names of learners, statistics, exports of both
] as const
export const tokenScopeSchema = z.enum(tokenScopes)
export type TokenScope = z.infer<typeof tokenScopeSchema>

/** How long a token may be of use; there is none that lasts for ever. */
export const tokenDays = [7, 30, 90, 365] as const

/** As its owner sees it ever after: the token itself is shown once, when it is made. */
export const apiTokenSchema = z.object({
  id: idSchema,
  name: z.string().trim().min(1, 'name-needed').max(80, 'name-too-long'),
  /** The last characters of the token. */
  ending: z.string(),
  scopes: z.array(tokenScopeSchema).min(1, 'scope-needed'),
  createdAt: z.date(),
  expiresAt: z.date(),
  /** To the hour. */
  lastUsedAt: z.date().nullable(),
})
export type ApiToken = z.infer<typeof apiTokenSchema>
