import 'server-only'
import { findInstructions } from '@/lib/llm/find-instructions'
import type { Question } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'

/** Sentences of an article that speak to a language model, where one has proposed questions about it; the first ten. */
export function instructionsFor(text: string, questions: readonly Pick<Question, 'origin'>[]): string[] {
  if (!questions.some(({ origin }) => origin.engine === 'llm')) return []
  return findInstructions(text)
    .slice(0, 10)
    .map(span => textOf(text, span).trim())
}
