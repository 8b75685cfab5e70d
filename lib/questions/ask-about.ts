import { readingSteps } from '@/lib/linguistics/read-article'
import { type Steps, within } from '@/lib/linguistics/steps'
import type { ReadableArticle } from '@/lib/model/article'
import type { Rejection } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { Fit, None, Proposal } from '@/lib/model/proposal'
import { contains, type Span } from '@/lib/model/span'
import type { Fact } from './facts/fact'
import { factSteps } from './facts/find-facts'
import { factsOnRequest } from './facts/requested/on-request'
import { weakGaps } from './facts/requested/weak-gaps'
import { fitOf } from './proposing/fit-of'
import { candidateSteps, proposalsOf } from './proposing/make-proposals'
import { type IsForeign, readSelection, whyNone } from './proposing/why-none'

/** An article that is read, with what it says: made once, and asked about as often as somebody selects words. */
export type ReadyArticle = { document: Document; facts: readonly Fact[] }

/** Who the whole article is about has a hundred facts: the nearest are enough. */
const mostFacts = 24

export function* readyingSteps(article: ReadableArticle): Steps<ReadyArticle> {
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
  const fittingOf = (known: readonly Fact[]) =>
    known.flatMap(fact => {
      const fit = fitOf(fact, selected, document)
      // A part of the words is worth a question that was made for it, not a gap.
      return fit && !(fit === 'part' && (fact.rule === 'gap' || fact.rule === 'passage'))
        ? [{ fact, fit, here: fact.evidence.some(one => contains(one, selected.span)) }]
        : []
    })
  const fitting = fittingOf([...facts, ...weakGaps(document, selected.sentence)])
  // A gap that no quiz has is offered only when nothing else means these words, and part of them after that.
  const isWhole = ({ fit }: { fit: Fit }) => fit !== 'part'
  const whole = fitting.filter(isWhole)
  const onRequest = fittingOf(factsOnRequest(document, selected.sentence)).filter(isWhole)
  const rejections: Rejection[] = []
  for (const tried of [whole, onRequest, fitting].filter(({ length }) => length > 0)) {
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
