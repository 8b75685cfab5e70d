import 'server-only'
import { z } from 'zod'
import { detectLanguage } from '@/lib/intake/detect-language'
import { networkOf } from '@/lib/linguistics/network/load-network'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { Proposed } from '@/lib/model/proposal'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Span } from '@/lib/model/span'
import { spanSchema } from '@/lib/model/span-schema'
import { askAboutSteps, readyingSteps } from '@/lib/questions/ask-about'
import { finishInTurns } from '@/lib/questions/finish-in-turns'
import { findArticleVersion } from '@/lib/storage/articles'
import { listQuestions } from '@/lib/storage/questions'
import { atQuiz } from './at-quiz'
import { engineFor } from './engine-for'
import { keptDocument } from './kept-documents'
import { withinLimit } from './within-limit'

export type AskAboutInput = { actor: Actor; quizId: Id; span: Span }

/** More than a phrase of anybody; a whole article that is sent as one is refused before it is read. */
const longest = 2000

/** Always the same: who adds a proposal names it by its id, and it is made once more. */
const seed = 1

const askAboutSchema = z.object({
  quizId: idSchema,
  span: spanSchema
    .refine(({ start, end }) => end > start)
    .refine(({ start, end }) => end - start <= longest, { message: 'selection-too-long' }),
})

const shown = 5

/**
 * Questions whose key is what these words of the quiz's article mean, or the reason why there is none. Nothing is
 * stored. The article is read the first time (about a second for 2,000 words) and kept for a while.
 */
export async function askAbout(input: AskAboutInput): Promise<Result<Proposed>> {
  return proposeAbout(input, shown)
}

/** The same with so many proposals at most. */
export async function proposeAbout(input: AskAboutInput, most: number): Promise<Result<Proposed>> {
  const at = await atQuiz(askAboutSchema, input)
  if (!at.ok) return at
  const { userId, given, db, quiz } = at.value
  const { quizId, span } = given
  const { articleVersionId } = quiz
  const article = await findArticleVersion(db.prisma, articleVersionId)
  if (span.end > article.text.length) return fail('invalid', 'evidence-outside-article', { field: 'span' })
  const readable = engineFor(article)
  if (!readable.ok) return readable
  const network = networkOf(readable.value.language)
  if (!network.ok) return network
  const allowed = await withinLimit('ask-about', userId)
  if (!allowed.ok) return allowed
  const questions = await listQuestions(db.prisma, quizId)
  const ready = await keptDocument(articleVersionId, onShare =>
    finishInTurns(readyingSteps(readable.value), onShare),
  )
  const options = {
    seed,
    most,
    isForeign: (text: string) => isForeign(text, readable.value.language),
    asked: new Set(questions.flatMap(({ state, content }) => (state === 'rejected' ? [] : [content.stem]))),
  }
  return ok({ span, ...(await finishInTurns(askAboutSteps(ready, span, options))) })
}

const enoughToTell = 6

/** Few words tell no language; of a sentence it can be told. */
function isForeign(text: string, language: Language): boolean {
  if ((text.match(/\p{L}+/gu)?.length ?? 0) < enoughToTell) return false
  const detected = detectLanguage(text)
  return detected.language !== null && detected.sure && detected.language !== language
}
