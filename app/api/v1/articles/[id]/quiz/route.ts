import { z } from 'zod'
import { currentActor } from '@/app/_session/current-actor'
import { readBody } from '@/app/api/v1/_doors/read-body'
import { streamingDoor } from '@/app/api/v1/_doors/streaming-door'
import type { GenerationNews } from '@/lib/model/generation'
import { difficultySchema, questionKindSchema } from '@/lib/model/question'
import { generateQuiz } from '@/lib/usecases/generate-quiz'

const bodySchema = z.object({
  count: z.int(),
  kinds: z.array(questionKindSchema).nullable(),
  difficulty: difficultySchema.nullable(),
  withModel: z.boolean().optional(),
})

type Place = { params: Promise<{ id: string }> }

/**
 * Writes a quiz about an article: lines of `{ stage, done, of }` while it reads and asks (with a language model also
 * `{ run, model, passed }`), at the end `{ quizId, made, asked, model, rejectedByRule }` or `{ failure }`. Asking again may find other questions.
 */
export async function POST(request: Request, { params }: Place): Promise<Response> {
  return streamingDoor<GenerationNews>(request, async onProgress => {
    const { id: articleId } = await params
    const body = await readBody(request, bodySchema)
    if (!body.ok) return body
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
    return generateQuiz({ ...body.value, actor: await currentActor(), articleId, seed, onProgress })
  })
}
