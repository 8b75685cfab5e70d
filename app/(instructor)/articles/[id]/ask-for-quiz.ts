import { z } from 'zod'
import { linesOf } from '@/app/_stream/lines-of'
import { type FewReason, splitReasons } from '@/lib/model/few-reason'
import {
  type GenerationNews,
  modelNewsSchema,
  progressSchema,
  type QuizMade,
  quizMadeSchema,
} from '@/lib/model/generation'
import type { Difficulty, QuestionKind } from '@/lib/model/question'

export type Wish = {
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  withModel: boolean
}

/** What came of it: a quiz, a refusal in words for the page, or an answer that broke off. */
export type Refusal = { refused: string; code: string; few: FewReason[] }
export type Outcome = QuizMade | Refusal | 'broken'

const newsSchema = z.union([progressSchema, modelNewsSchema])
const failureSchema = z.object({
  failure: z.object({
    message: z.string(),
    code: z.string().default(''),
    params: z.object({ few: z.unknown() }).optional(),
  }),
})

/** Asks the door to write a quiz, and tells how far it is. Rejects when the server cannot be reached at all. */
export async function askForQuiz(
  articleId: string,
  wish: Wish,
  onNews: (news: GenerationNews) => void,
): Promise<Outcome> {
  const response = await fetch(`/api/v1/articles/${articleId}/quiz`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wish),
  })
  try {
    return await readOutcome(response, onNews)
  } catch {
    return 'broken'
  }
}

/** The last line says what came of it; without one the answer broke off. */
export async function readOutcome(
  response: Pick<Response, 'body'>,
  onNews: (news: GenerationNews) => void,
): Promise<Outcome> {
  for await (const line of linesOf(response.body)) {
    const said: unknown = JSON.parse(line)
    const news = newsSchema.safeParse(said)
    if (news.success) {
      onNews(news.data)
      continue
    }
    const failed = failureSchema.safeParse(said)
    if (!failed.success) return quizMadeSchema.parse(said)
    const { message, code, params } = failed.data.failure
    return { refused: message, code, few: splitReasons(params?.few) }
  }
  return 'broken'
}
