import 'server-only'
import { cache } from 'react'
import { currentActor } from '@/app/_session/current-actor'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { found } from '../../../_page/found'

/** The quiz of a page and of the frame round it, fetched once a request. */
export const loadQuiz = cache(async (quizId: string) =>
  found(await findQuiz({ actor: await currentActor(), quizId })),
)
