import { finish, type Steps } from '@/lib/linguistics/steps'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { Difficulty, QuestionKind } from '@/lib/model/question'
import { acceptability } from './acceptability'
import { hangsTogether } from './hangs-together'
import { asksOneFact, breadthOf, isOnlyMeant } from './in-breadth'
import { joinsSentences } from './joins-sentences'
import { openLongKeys } from './open-long-keys'
import { quotaFor, type Taken } from './quota'
import { ruleWeight } from './rule-weight'
import { saysOfWhat } from './says-of-what'
import { tooClose } from './too-close'
import { worthOf } from './worth-of'

export type Choice = { count: number; kinds: readonly QuestionKind[] | null; difficulty: Difficulty | null }

/** Below this confidence a question is not shown, however few there are: seven good ones beat ten with bad ones. */
export const floor = 0.4
/** The same with how well questions of its rule were judged (1 is the average): what fails as often as not shows its surest only. */
const weighedFloor = 0.35
/**
 * And below this likelihood of being accepted, by language: in French it leaves nine in ten of what judges saw. In English
 * it tells more, and of 72 questions that it held for likely by 0.53 to 0.60 eight were fatal. Who asks for more than a quiz
 * of ten wants to choose.
 */
const likely: { [L in Language]: number } = { fr: 0.53, en: 0.6 }
const likelyOfMany = 0.4
const aQuiz = 10
/** What a short quiz takes beyond its usual share of a kind is likelier still. */
const likelyBeyond = 0.58

/**
 * Picks the questions of a quiz: the worthiest first, each re-weighed by what the quiz has already (classes, kinds,
 * paragraphs, facts), none that gives another's key. They come back in the order of the article.
 */
export function chooseQuestions(
  candidates: readonly Candidate[],
  document: Document,
  choice: Choice,
): Candidate[] {
  return finish(choiceSteps(candidates, document, choice))
}

/** The same, a question at a time. */
export function* choiceSteps(
  candidates: readonly Candidate[],
  document: Document,
  choice: Choice,
): Steps<Candidate[]> {
  const allowed = candidates
    .map(candidate => ({ candidate, worth: worthOf(candidate, document) }))
    .filter(
      ({ candidate }) =>
        candidate.origin.confidence >= floor &&
        candidate.origin.confidence * ruleWeight(candidate, document.article.language) >= weighedFloor &&
        (choice.kinds !== null || isLikely(candidate, document, choice)) &&
        (choice.kinds !== null || choice.count > aQuiz || saysOfWhat(candidate, document)) &&
        (choice.kinds === null || choice.kinds.includes(candidate.content.kind)) &&
        (choice.difficulty === null || candidate.difficulty === choice.difficulty),
    )
  const fitting = { allowed, document, choice, short: false }
  const usual = yield* widen(yield* fill([], fitting), fitting)
  const surer = allowed.filter(({ candidate }) => (acceptability(candidate, document) ?? 1) >= likelyBeyond)
  const roomy = { ...fitting, allowed: surer, short: true }
  const short = usual.length < choice.count ? yield* widen(yield* fill(usual, roomy), roomy) : usual
  const wide = choice.count > aQuiz && short.length < choice.count ? yield* inBreadth(roomy, fitting) : []
  const taken = wide.length >= short.length ? wide : short
  const inOrder = taken.map(one => one.candidate).sort((a, b) => placeOf(a) - placeOf(b))
  return openLongKeys(
    inOrder,
    allowed.map(one => one.candidate),
    document,
  )
}

/** What takes two sentences to answer is hard to get right and the most worth having: it is not measured by that. */
function isLikely(candidate: Candidate, document: Document, { count }: Choice): boolean {
  const least = count > aQuiz ? likelyOfMany : likely[document.article.language]
  return (acceptability(candidate, document) ?? 1) >= least || joinsSentences(candidate, document)
}

type Weighed = { candidate: Candidate; worth: number }
/** `short`: the quiz stays below its number otherwise, and takes more of a kind than it would have. */
type Fitting = { allowed: readonly Weighed[]; document: Document; choice: Choice; short: boolean }

/** `kept` and, one by one, the worthiest that can stand beside what is there, until there are enough. */
function* fill(kept: readonly Taken[], { allowed, document, choice, short }: Fitting): Steps<Taken[]> {
  const taken = [...kept]
  const fits = (one: Candidate, other: Candidate) => one !== other && !tooClose(one, other, document)
  let left = allowed.filter(({ candidate }) => taken.every(one => fits(candidate, one.candidate)))
  while (taken.length < choice.count && left.length > 0) {
    yield taken.length / choice.count
    let best: { candidate: Candidate; value: number } | null = null
    for (const { candidate, worth } of left) {
      const value = worth * quotaFor(candidate, taken, choice, document, short)
      if (value > (best?.value ?? 0)) best = { candidate, value }
    }
    if (!best) break
    const { candidate: chosen } = best
    if (hangsTogether(chosen, document)) {
      taken.push({ candidate: chosen })
      left = left.filter(({ candidate }) => fits(candidate, chosen))
    } else left = left.filter(({ candidate }) => candidate !== chosen)
  }
  return taken
}

/**
 * A quiz that stayed short, with more in it: "What is the first town …? — Fort Lee" keeps out whatever else is asked
 * about Fort Lee, and gives way to it. One question goes where at least two can come for it.
 */
function* widen(taken: readonly Taken[], fitting: Fitting): Steps<Taken[]> {
  if (taken.length >= fitting.choice.count) return [...taken]
  for (const out of taken.toReversed()) {
    const allowed = fitting.allowed.filter(({ candidate }) => candidate !== out.candidate)
    const other = yield* fill(
      taken.filter(one => one !== out),
      { ...fitting, allowed },
    )
    if (other.length > taken.length) return yield* widen(other, fitting)
  }
  return [...taken]
}

/**
 * Who asks for more than there is wants to choose: first one question for each fact, who and how many before when, then
 * what joins or repeats several, statements and gaps that a judge is likely to accept among it.
 */
function* inBreadth(roomy: Fitting, fitting: Fitting): Steps<Taken[]> {
  const facts = fitting.allowed
    .filter(({ candidate }) => asksOneFact(candidate) && !isOnlyMeant(candidate, fitting.document))
    .map(({ candidate }) => ({
      candidate,
      worth: worthOf(candidate, fitting.document, true) * breadthOf(candidate, fitting.document),
    }))
  const single = { ...fitting, allowed: facts, short: true }
  const asked = yield* widen(yield* fill([], single), single)
  return yield* fill(yield* fill(asked, fitting), roomy)
}

const placeOf = (candidate: Candidate) => candidate.keySpan?.start ?? candidate.evidence[0]?.start ?? 0
