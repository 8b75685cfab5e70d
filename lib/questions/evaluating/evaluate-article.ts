import { paragraphSpans, type ReadableArticle } from '@/lib/model/article'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { QuestionBody } from '@/lib/model/question'
import { overlaps } from '@/lib/model/span'
import { generateQuestions } from '../pipeline'
import { countWords } from '../verifying/words'
import { askOnRequest } from './ask-on-request'
import { type Covered, coverAnswers, type HumanQuestion } from './cover-answers'

/** One article and what became of it. Times in milliseconds: of the processor, and of the clock on the wall. */
export type EvaluatedArticle = {
  name: string
  article: ReadableArticle
  words: number
  /** What spaces part in the text as it was given, with its title and what was taken for clutter. */
  given: number
  questions: (QuestionBody & { id: string })[]
  candidates: Candidate[]
  rejected: Rejection[]
  /** Indices of the paragraphs that hold evidence of a question. */
  paragraphsAsked: number[]
  covered: Covered[]
  processorMs: number
  wallMs: number
}

/** The default quiz of an article (all kinds, all difficulties), made from `source`, and what people asked about it. */
export function evaluateArticle(
  name: string,
  article: ReadableArticle,
  options: { count: number; seed: number },
  { source, human }: { source: string; human: readonly HumanQuestion[] },
): EvaluatedArticle {
  const [began, processor] = [performance.now(), process.cpuUsage()]
  const { questions, candidates, rejected, document } = generateQuestions(article, {
    ...options,
    kinds: null,
    difficulty: null,
  })
  const { user, system } = process.cpuUsage(processor)
  const wallMs = performance.now() - began
  // Not timed: a quiz does without it.
  const requested = human.length > 0 ? askOnRequest(document, options.seed) : { asked: [], verified: [] }
  const asked = [...candidates, ...rejected.map(one => one.candidate), ...requested.asked]
  return {
    name,
    article,
    words: countWords(article.text),
    given: source.split(/\s+/u).filter(Boolean).length,
    questions,
    candidates,
    rejected,
    paragraphsAsked: paragraphSpans(article.paragraphs).flatMap((paragraph, index) =>
      questions.some(({ evidence }) => evidence.some(span => overlaps(span, paragraph))) ? [index] : [],
    ),
    covered: coverAnswers(document, human, {
      asked,
      verified: [...candidates, ...requested.verified],
      ofQuiz: candidates,
      shown: questions,
    }),
    processorMs: (user + system) / 1000,
    wallMs,
  }
}
