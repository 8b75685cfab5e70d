import { readingSteps } from '@/lib/linguistics/read-article'
import { finish, mapSteps, type Steps, within } from '@/lib/linguistics/steps'
import type { Article, ReadableArticle } from '@/lib/model/article'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { type Progress, type Stage, stages } from '@/lib/model/generation'
import type { Difficulty, QuestionBody, QuestionKind } from '@/lib/model/question'
import { candidatesOf } from './asking/candidates-of'
import { realiserOf } from './asking/realisers'
import { withRewordings } from './asking/rewording/with-rewordings'
import { bodyOf } from './body-of'
import { composeSteps } from './composing/compose'
import type { LearnedDistractor } from './distractors/learned'
import type { Fact } from './facts/fact'
import { factSteps } from './facts/find-facts'
import { seeded, seededId } from './random'
import { choiceSteps } from './ranking/choose-questions'
import { chooseUnread } from './ranking/choose-unread'
import { verifyCandidate } from './verifying/verify-candidate'

export type GenerateOptions = {
  count: number
  kinds: QuestionKind[] | null
  difficulty: Difficulty | null
  /** The same article, options and seed give the same questions, byte for byte, whoever drives the stages. */
  seed: number
  /** Wrong responses of learners to questions on this article, offered as wrong options. */
  learned?: readonly LearnedDistractor[]
}

export type Generated = {
  questions: (QuestionBody & { id: string })[]
  rejected: Rejection[]
  /** What verifying let through, the chosen ones among it. */
  candidates: Candidate[]
  document: Document
  /** Milliseconds: reading the article, and everything after, pauses included. */
  timings: { analyseMs: number; askMs: number }
}

/** All stages without a pause: for a terminal and for tests. A server takes `generateInTurns`. */
export function generateQuestions(article: ReadableArticle, options: GenerateOptions): Generated {
  return finish(questionStages(article, options))
}

/** The stages in order: read → facts → asking (with distractors) → verifying and composing → choosing, in pieces of milliseconds. */
export function* questionStages(
  article: ReadableArticle,
  options: GenerateOptions,
): Generator<Progress, Generated, void> {
  const began = performance.now()
  const { document, candidates, rejected, analyseMs } = yield* candidateStages(article, options)
  const questions = yield* choosingStage(candidates, document, options)
  const timings = { analyseMs, askMs: performance.now() - began - analyseMs }
  return { questions, candidates, rejected, document, timings }
}

/** What can be asked of an article; milliseconds of reading it. */
export type Asked = Pick<Generated, 'document' | 'candidates' | 'rejected'> & { analyseMs: number }

/** All stages but the last: everything that can be asked, each question verified. */
export function* candidateStages(
  article: ReadableArticle,
  { seed, learned = [] }: Pick<GenerateOptions, 'seed' | 'learned'>,
): Generator<Progress, Asked, void> {
  const began = performance.now()
  const document = yield* stage('reading', readingSteps(article))
  const analyseMs = performance.now() - began

  const facts = withRewordings(yield* stage('facts', factSteps(document)), document)
  const realiser = realiserOf(article.language)
  const candidates = yield* stage(
    'asking',
    mapSteps(facts, fact => candidatesOf(fact, document, realiser, seed, learned)),
  )
  const verified = yield* stage('verifying', verifySteps(facts, candidates, document, seed))
  const passed = verified.flatMap(({ candidate, rejection }) => (rejection ? [] : [candidate]))
  const rejected = verified.flatMap(({ rejection }) => rejection ?? [])
  return { document, candidates: passed, rejected, analyseMs }
}

/** The last stage: the questions of a quiz, whoever proposed them. */
export function* choosingStage(
  candidates: readonly Candidate[],
  document: Document,
  options: GenerateOptions,
): Generator<Progress, Generated['questions'], void> {
  const chosen = yield* stage('choosing', choiceSteps(candidates, document, options))
  return yield* bodies(chosen, document.article, options)
}

/** The same of an article that we do not read. */
export function* choosingUnread(
  candidates: readonly Candidate[],
  article: Article,
  options: GenerateOptions,
): Generator<Progress, Generated['questions'], void> {
  yield progress('choosing', 0)
  return yield* bodies(chooseUnread(candidates, article, options), article, options)
}

function* bodies(
  chosen: readonly Candidate[],
  article: Article,
  { seed }: GenerateOptions,
): Generator<Progress, Generated['questions'], void> {
  const random = seeded(seed)
  const questions: Generated['questions'] = []
  for (const candidate of chosen) {
    yield progress('choosing', 1)
    questions.push({ id: seededId(random), ...bodyOf(candidate, article) })
  }
  yield progress('choosing', 1)
  return questions
}

type Verified = { candidate: Candidate; rejection: Rejection | null }

/** What is joined from several facts is made of those that stood the rules, and has to stand them, too. */
function* verifySteps(
  facts: readonly Fact[],
  candidates: readonly Candidate[][],
  document: Document,
  seed: number,
): Steps<Verified[]> {
  const verify = (candidate: Candidate) => ({ candidate, rejection: verifyCandidate(candidate, document) })
  const single = yield* within(mapSteps(candidates.flat(), verify), 0, 0.85)
  const fit = new Set(single.flatMap(({ candidate, rejection }) => (rejection ? [] : [candidate])))
  const asked = facts.map((fact, at) => ({
    fact,
    candidates: (candidates[at] ?? []).filter(candidate => fit.has(candidate)),
  }))
  const composed = yield* within(composeSteps(asked, document, seed), 0.85, 0.95)
  return [...single, ...(yield* within(mapSteps(composed, verify), 0.95, 1))]
}

/** Percent of the time that a stage takes with a long article, once everything is loaded. */
const percent: { [S in Stage]: number } = { reading: 25, facts: 12, asking: 13, verifying: 44, choosing: 6 }

function progress(at: Stage, share: number): Progress {
  const before = stages.slice(0, stages.indexOf(at)).reduce((sum, stage) => sum + percent[stage], 0)
  return { stage: at, done: Math.round(before + percent[at] * share), of: 100 }
}

function* stage<T>(name: Stage, steps: Steps<T>): Generator<Progress, T, void> {
  yield progress(name, 0)
  let step = steps.next()
  while (!step.done) {
    yield progress(name, step.value)
    step = steps.next()
  }
  return step.value
}
