import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'
import { createToken } from '@/lib/usecases/create-token'
import { listArticlePage } from '@/lib/usecases/list-article-page'
import { listAttemptPage } from '@/lib/usecases/list-attempt-page'
import { listQuizPage } from '@/lib/usecases/list-quiz-page'
import { listTokens } from '@/lib/usecases/list-tokens'
import { revokeToken } from '@/lib/usecases/revoke-token'
import { got } from './people'

type Try = (actor: Actor) => Promise<Result<unknown>>
const page = { limit: 10, after: null }
const token = { name: 'test', scopes: ['quizzes:read' as const], days: 7 }

export async function aTokenOf(actor: Actor): Promise<Id> {
  got(await createToken({ actor, ...token }))
  return got(await listTokens({ actor })).tokens[0]?.id ?? ''
}

/** Verbs about tokens and pages of lists, as somebody else may try them. */
export const aboutSomebodysThing = (theirs: () => { quizId: Id; tokenId: Id }): Record<string, Try> => ({
  'revoke-token': actor => revokeToken({ actor, tokenId: theirs().tokenId }),
  'list-attempt-page': actor => listAttemptPage({ actor, quizId: theirs().quizId, ...page }),
})

/** For any instructor, about what is their own. */
export const whoeverTeaches: Record<string, Try> = {
  'create-token': actor => createToken({ actor, ...token }),
  'list-tokens': actor => listTokens({ actor }),
  'list-article-page': actor => listArticlePage({ actor, ...page }),
  'list-quiz-page': actor => listQuizPage({ actor, ...page }),
}
