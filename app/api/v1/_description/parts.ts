import type { ApiRoute } from '@/app/api/v1/_table/api-route'
import type { Messages } from '@/lib/messages/catalogue'

/** What the calls are about, in the order in which they are read. */
export const parts = ['articles', 'quizzes', 'questions', 'results', 'token'] as const
export type Part = (typeof parts)[number] & keyof Messages['api']['parts']

/** Every call has words in both languages under its id. */
export type OperationId = keyof Messages['api']['operations']

export function partOf({ path, scope }: Pick<ApiRoute, 'path' | 'scope'>): Part {
  if (scope === null) return 'token'
  if (scope === 'results:read') return 'results'
  if (/\/(?:questions|accepted)\b/.test(path)) return 'questions'
  return scope.startsWith('articles:') ? 'articles' : 'quizzes'
}
