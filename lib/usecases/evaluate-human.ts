import 'server-only'
import { type HumanText, readHumanQuestions } from '@/lib/exchange/human-questions/read'
import { detectLanguage } from '@/lib/intake/detect-language'
import { joinParagraphs, type ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import { type EvaluatedArticle, evaluateArticle } from '@/lib/questions/evaluating/evaluate-article'
import { sumUp } from '@/lib/questions/evaluating/sum-up'
import type { EvaluatedCorpus, EvaluateOptions } from './evaluate-texts'

/**
 * Paragraphs that people asked about (JSON lines): the paragraphs of a title are one article, character by character,
 * so that nothing of them is taken for clutter and the places of the answers stay.
 */
export async function evaluateHuman(
  text: string,
  options: EvaluateOptions,
): Promise<Result<EvaluatedCorpus>> {
  const read = readHumanQuestions(text)
  if (!read.ok) return read
  const language = languageOf(read.value, options.language)
  if (!language.ok) return language
  const quizzes: EvaluatedArticle[] = []
  for (const [index, { title, paragraphs, questions }] of read.value.entries()) {
    const article: ReadableArticle = {
      ...{ title, paragraphs, text: joinParagraphs(paragraphs), language: language.value },
      ...{ byline: null, date: null, left: [] },
    }
    const evaluate = () =>
      evaluateArticle(title, article, options, { source: article.text, human: questions })
    if (index === 0) evaluate()
    quizzes.push(evaluate())
    options.onArticle?.(index + 1, read.value.length)
  }
  return ok({ evaluation: sumUp(quizzes), quizzes, unread: [] })
}

function languageOf(texts: readonly HumanText[], asked: 'auto' | Language): Result<Language> {
  if (asked !== 'auto') return ok(asked)
  const detected = detectLanguage(texts.flatMap(one => one.paragraphs).join('\n'))
  return detected.language
    ? ok(detected.language)
    : fail('invalid', 'language-not-read', { params: { language: detected.guess ?? 'other' }, field: 'text' })
}
