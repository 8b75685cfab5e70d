import { readArticle } from '@/lib/linguistics/read-article'
import type { Article } from '@/lib/model/article'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Difficulty, QuestionBody, QuestionKind } from '@/lib/model/question'
import { candidatesOf } from './asking/candidates-of'
import { realiserOf } from './asking/realisers'
import { findFacts } from './facts/find-facts'
import { seeded, seededId } from './random'
import { chooseQuestions } from './ranking/choose-questions'
import { findFlaws } from './verifying/find-flaws'
import { verifyCandidate } from './verifying/verify-candidate'

export type GenerateOptions = {
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  /** The same article, options and seed give the same questions, byte for byte. */
  seed: number
  onStage?: (stage: string, done: number, of: number) => void
}

export type Generated = {
  questions: (QuestionBody & { id: string })[]
  rejected: Rejection[]
  /** Milliseconds: reading the article, and everything after. */
  timings: { analyseMs: number; askMs: number }
}

/** The stages in order: read → facts → asking (with distractors) → verifying → ranking. */
export function generateQuestions(article: Article, options: GenerateOptions): Generated {
  const stage = (name: string, done: number) => options.onStage?.(name, done, 4)
  const began = performance.now()
  stage('reading', 0)
  const document = readArticle(article)
  const read = performance.now()

  stage('facts', 1)
  const facts = findFacts(document)
  stage('asking', 2)
  const realiser = realiserOf(article.language)
  const candidates = facts.flatMap(fact => candidatesOf(fact, document, realiser, options.seed))

  stage('verifying', 3)
  const rejected: Rejection[] = []
  const passed: Candidate[] = []
  for (const candidate of candidates) {
    const rejection = verifyCandidate(candidate, document)
    if (rejection) rejected.push(rejection)
    else passed.push(candidate)
  }
  const chosen = chooseQuestions(passed, document, options)
  const random = seeded(options.seed)
  const questions = chosen.map(candidate => bodyOf(candidate, article, seededId(random)))
  stage('done', 4)
  return { questions, rejected, timings: { analyseMs: read - began, askMs: performance.now() - read } }
}

function bodyOf(candidate: Candidate, article: Article, id: string): QuestionBody & { id: string } {
  const body: QuestionBody = {
    content: candidate.content,
    class: candidate.class,
    difficulty: candidate.difficulty,
    points: 1,
    evidence: candidate.evidence.map(span => ({ start: span.start, end: span.end })),
    explanation: candidate.explanation,
    origin: candidate.origin,
    findings: [],
  }
  return { id, ...body, findings: findFlaws(body, article) }
}
