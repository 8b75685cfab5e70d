import { mapSteps, type Steps } from '@/lib/linguistics/steps'
import type { Candidate, Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import { type Fit, fits, type Proposal } from '@/lib/model/proposal'
import { candidatesOf } from '../asking/candidates-of'
import { realiserOf } from '../asking/realisers'
import { bodyOf } from '../body-of'
import { askNumbers } from '../composing/ask-numbers'
import { proveStatements } from '../composing/prove-statements'
import { wordsOf } from '../composing/words-of'
import type { Fact } from '../facts/fact'
import { openReader } from '../facts/reading/reader'
import { seeded, seededId, seedOf } from '../random'
import { worthOf } from '../ranking/worth-of'
import { judgingOf } from '../verifying/judging-of'
import { verifyCandidate } from '../verifying/verify-candidate'
import { chooseProposals } from './choose-proposals'

/** A fact that may be asked; `here` when it is told where somebody pointed. */
export type Fitting = { fact: Fact; fit: Fit; here: boolean }
export type Passed = Fitting & { candidate: Candidate }

/** Every question that can be made of these facts and stands the rules: about 1 ms a candidate. */
export function* candidateSteps(
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

/** The best of each family, as they are offered. The same article, facts and seed give the same ids. */
export function proposalsOf(
  passed: readonly Passed[],
  document: Document,
  { seed, most }: { seed: number; most: number },
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
