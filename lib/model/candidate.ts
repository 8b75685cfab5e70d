import type { Difficulty, Origin, QuestionClass, QuestionContent } from './question'
import type { Span } from './span'

/**
 * A proposed question, whoever proposed it (the rules here, or a language model): everything that
 * verifying and ranking need to judge it against the article.
 */
export type Candidate = {
  content: QuestionContent
  class: QuestionClass
  /** The words of the article that prove the key; never empty. */
  evidence: readonly Span[]
  /** Where the key itself stands in the article, when it does. */
  keySpan: Span | null
  /** Candidates about one fact: a quiz shows at most one of them. */
  fact: string
  /** The other facts that it joins (pairs, events to be put in order): a quiz asks none of them beside it. */
  joins?: readonly string[]
  difficulty: Difficulty
  explanation: string | null
  origin: Origin
}

/** A candidate that was dropped: by which rule, and why, for a person to read. */
export type Rejection = {
  candidate: Candidate
  rule: string
  reason: string
}
