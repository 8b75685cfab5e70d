import 'server-only'
import { isReadable } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { type EvaluatedArticle, evaluateArticle } from '@/lib/questions/evaluating/evaluate-article'
import { type Evaluation, sumUp } from '@/lib/questions/evaluating/sum-up'
import { cleanText } from './clean-text'

export type { EvaluatedArticle, Evaluation }

/** For the terminal: no actor, nothing stored. `onArticle` hears how many are done. */
export type EvaluateOptions = {
  language: 'auto' | Language
  count: number
  seed: number
  onArticle?: (done: number, of: number) => void
}
export type EvaluatedCorpus = {
  evaluation: Evaluation
  quizzes: EvaluatedArticle[]
  /** Texts that gave no article, and the code of the failure. */
  unread: { name: string; code: string }[]
}

/** Texts as people paste them: each is cleaned, read and asked about. */
export async function evaluateTexts(
  sources: readonly { name: string; text: string }[],
  options: EvaluateOptions,
): Promise<Result<EvaluatedCorpus>> {
  const quizzes: EvaluatedArticle[] = []
  const unread: EvaluatedCorpus['unread'] = []
  for (const { name, text } of sources) {
    const cleaned = await cleanText({ source: { text, html: null }, language: options.language })
    const article = cleaned.ok ? cleaned.value.article : null
    if (!cleaned.ok) unread.push({ name, code: cleaned.failure.code })
    else if (!article || !isReadable(article)) unread.push({ name, code: 'no-engine' })
    else {
      const evaluate = () => evaluateArticle(name, article, options, { source: text, human: [] })
      // The first one also loads networks and lexicons: only its second time is told.
      if (quizzes.length === 0) evaluate()
      quizzes.push(evaluate())
    }
    options.onArticle?.(quizzes.length + unread.length, sources.length)
  }
  return ok({ evaluation: sumUp(quizzes), quizzes, unread })
}
