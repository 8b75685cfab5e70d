import 'server-only'
import type { Article } from '@/lib/model/article'
import { isReadable } from '@/lib/model/article-language'
import type { Rejection } from '@/lib/model/candidate'
import type { FewReason } from '@/lib/model/few-reason'
import type { Id } from '@/lib/model/id'
import type { Difficulty, QuestionBody, QuestionKind } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import { generateQuestions } from '@/lib/questions/pipeline'
import { type CleanTextInput, cleanText } from './clean-text'
import { inOtherLanguage, whySoFew } from './why-so-few'

/** For the terminal: no actor, nothing stored. */
export type GenerateFromTextInput = CleanTextInput & {
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  seed: number
}
export type GeneratedText = {
  article: Article
  questions: (QuestionBody & { id: Id })[]
  rejected: Rejection[]
  /** Why so few, where they are. */
  few: FewReason[]
  /** Milliseconds, and the words of the article. */
  timings: { cleanMs: number; analyseMs: number; askMs: number; totalMs: number; words: number }
}

export async function generateFromText(input: GenerateFromTextInput): Promise<Result<GeneratedText>> {
  const began = performance.now()
  const cleaned = await cleanText(input)
  if (!cleaned.ok) return cleaned
  const { article } = cleaned.value
  const cleanMs = performance.now() - began
  const words = article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (!isReadable(article)) {
    const timings = { cleanMs, analyseMs: 0, askMs: 0, totalMs: cleanMs, words }
    return ok({ article, questions: [], rejected: [], few: ['no-engine'], timings })
  }
  const foreign = inOtherLanguage(article)
  const { questions, rejected, document, timings } = generateQuestions(article, input)
  return ok({
    article,
    questions: foreign ? [] : questions,
    rejected,
    few: foreign ? ['other-language'] : whySoFew(document, questions.length, input.count),
    timings: { cleanMs, ...timings, totalMs: performance.now() - began, words },
  })
}
