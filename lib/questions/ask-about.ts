import { readingSteps } from '@/lib/linguistics/read-article'
import { mapSteps, type Steps, within } from '@/lib/linguistics/steps'
import type { Article } from '@/lib/model/article'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { type Fit, fits, type None, type Proposal } from '@/lib/model/proposal'
import { contains, type Span } from '@/lib/model/span'
import { candidatesOf } from './asking/candidates-of'
import { realiserOf } from './asking/realisers'
import { bodyOf } from './body-of'
import { askNumbers } from './composing/ask-numbers'
import { proveStatements } from './composing/prove-statements'
import { wordsOf } from './composing/words-of'
import type { Fact } from './facts/fact'
import { factSteps } from './facts/find-facts'
import { openReader } from './facts/reading/reader'
import { chooseProposals } from './proposing/choose-proposals'
import { fitOf } from './proposing/fit-of'
import { type IsForeign, readSelection, whyNone } from './proposing/why-none'
import { seeded, seededId, seedOf } from './random'
import { worthOf } from './ranking/worth-of'
import { judgingOf } from './verifying/judging-of'
import { verifyCandidate } from './verifying/verify-candidate'

/** An article that is read, with what it says: made once, and asked about as often as somebody selects words. */
export type ReadyArticle = { document: Document; facts: readonly Fact[] }

/** Who the whole article is about has a hundred facts: the nearest are enough. */
const mostFacts = 24

export function* readyingSteps(article: Article): Steps<ReadyArticle> {
  const document = yield* within(readingSteps(article), 0, 0.8)
  return { document, facts: yield* within(factSteps(document), 0.8, 1) }
}

export type AskAboutOptions = {
  seed: number
  isForeign: IsForeign
  /** Stems that the quiz asks already. */
  asked: ReadonlySet<string>
  most: number
}
export type Found = { proposals: Proposal[]; none: None | null }

/**
 * Questions whose key is the words of a span (offsets into the article's text), of several kinds; or why
 * there is none. About 1 ms a candidate; a name that returns often has a hundred.
 */
export function* askAboutSteps(
  { document, facts }: ReadyArticle,
  span: Span,
  options: AskAboutOptions,
): Steps<Found> {
  const selected = readSelection(document, span)
  if ('why' in selected) return { proposals: [], none: selected }
  const fitting = facts.flatMap(fact => {
    const fit = fitOf(fact, selected, document)
    // A part of the words is worth a question that was made for it, not a gap.
    return fit && !(fit === 'part' && fact.rule === 'gap')
      ? [{ fact, fit, here: fact.evidence.some(one => contains(one, selected.span)) }]
      : []
  })
  // Part of the words is asked only when nothing means all of them.
  const whole = fitting.filter(({ fit }) => fit !== 'part')
  const rejections: Rejection[] = []
  for (const tried of whole.length > 0 ? [whole, fitting] : [fitting]) {
    const nearest = [...tried].sort((a, b) => Number(b.here) - Number(a.here)).slice(0, mostFacts)
    const made = yield* within(candidateSteps(nearest, document, options.seed), 0, 0.9)
    rejections.push(...made.rejections)
    const fresh = made.passed.filter(({ candidate }) => !options.asked.has(candidate.content.stem))
    if (fresh.length > 0) return { proposals: proposalsOf(fresh, document, options), none: null }
    if (made.passed.length > 0)
      return { proposals: [], none: { why: 'asked-already', words: null, doubts: [] } }
  }
  return { proposals: [], none: whyNone(document, selected, rejections, options.isForeign) }
}

type Fitting = { fact: Fact; fit: Fit; here: boolean }
type Passed = Fitting & { candidate: Candidate }

function* candidateSteps(
  fitting: readonly Fitting[],
  document: Document,
  seed: number,
): Steps<{ passed: Passed[]; rejections: Rejection[] }> {
  const { language } = document.article
  const realiser = realiserOf(language)
  const material = {
    document,
    reader: openReader(document),
    realiser,
    words: wordsOf(language),
    judging: judgingOf(language),
    seed,
  }
  const tried = yield* mapSteps(fitting, one => {
    const plain = judged(candidatesOf(one.fact, document, realiser, seed), document)
    const asked = [{ fact: one.fact, candidates: plain.passed }]
    const composed = [askNumbers, proveStatements].flatMap(composer => composer({ ...material, asked }))
    const more = judged(composed, document)
    return {
      passed: [...plain.passed, ...more.passed].map(candidate => ({ ...one, candidate })),
      rejections: [...plain.rejections, ...more.rejections],
    }
  })
  return {
    passed: tried.flatMap(({ passed }) => passed),
    rejections: tried.flatMap(({ rejections }) => rejections),
  }
}

function judged(candidates: readonly Candidate[], document: Document) {
  const judgements = candidates.map(candidate => ({
    candidate,
    rejection: verifyCandidate(candidate, document),
  }))
  return {
    passed: judgements.flatMap(({ candidate, rejection }) => (rejection ? [] : [candidate])),
    rejections: judgements.flatMap(({ rejection }) => rejection ?? []),
  }
}

function proposalsOf(
  passed: readonly Passed[],
  document: Document,
  { seed, most }: AskAboutOptions,
): Proposal[] {
  const offered = passed.map(one => ({
    ...one,
    worth: worthOf(one.candidate, document) * (one.here ? 1 : 0.6) * (one.fit === 'same' ? 1 : 0.9),
  }))
  return chooseProposals(offered, most)
    .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) || b.worth - a.worth)
    .map(({ fact, fit, candidate }) => ({
      id: seededId(seeded(seedOf(seed, `${candidate.fact} ${candidate.content.kind}`))),
      fit,
      about: fact.key.text,
      body: bodyOf(candidate, document.article),
    }))
}
