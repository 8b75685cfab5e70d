import { type Steps, within } from '@/lib/linguistics/steps'
import type { Replacements } from '@/lib/model/proposal'
import type { QuestionBody } from '@/lib/model/question'
import { overlaps, type Span } from '@/lib/model/span'
import type { ReadyArticle } from './ask-about'
import type { Fact } from './facts/fact'
import { candidateSteps, type Fitting, proposalsOf } from './proposing/make-proposals'
import { seeded, shuffled } from './random'

export type InsteadOptions = {
  seed: number
  /** Stems that the quiz asks already, this one's too. */
  asked: ReadonlySet<string>
  /** The evidence of the other questions: what is asked elsewhere need not be asked twice. */
  taken: readonly Span[]
  /** Of each of the two groups. */
  most: number
}

/** A sentence seldom tells more; of the rest of the article so many are tried. */
const mostFacts = 24

/**
 * What could stand in a question's place: about the same sentence in another way, or of the same kind about words that
 * no other question of the quiz rests on (of any kind, where its own gives nothing).
 */
export function* proposeInsteadSteps(
  { document, facts }: ReadyArticle,
  { content, evidence }: Pick<QuestionBody, 'content' | 'evidence'>,
  { seed, asked, taken, most }: InsteadOptions,
): Steps<Replacements> {
  const touches = (fact: Fact, spans: readonly Span[]) =>
    fact.evidence.some(one => spans.some(span => overlaps(one, span)))
  const fitting = (some: readonly Fact[]): Fitting[] =>
    some.slice(0, mostFacts).map(fact => ({ fact, fit: 'same', here: true }))
  const near = facts.filter(fact => touches(fact, evidence))
  const far = facts.filter(fact => !touches(fact, [...evidence, ...taken]))

  const made = yield* within(candidateSteps(fitting(near), document, seed), 0, 0.4)
  const fresh = yield* within(candidateSteps(fitting(shuffled(far, seeded(seed))), document, seed), 0.4, 1)
  const notAsked = <T extends { candidate: { content: { stem: string } } }>(passed: readonly T[]) =>
    passed.filter(({ candidate }) => !asked.has(candidate.content.stem))
  const elsewhere = notAsked(fresh.passed)
  const sameKind = elsewhere.filter(({ candidate }) => candidate.content.kind === content.kind)
  return {
    here: proposalsOf(notAsked(made.passed), document, { seed, most }),
    elsewhere: proposalsOf(sameKind.length > 0 ? sameKind : elsewhere, document, { seed, most }),
  }
}
