import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionKind } from '@/lib/model/question'
import { isMeasured } from './is-measured'
import { signWeights } from './sign-weights'
import { signsOf } from './signs'

/**
 * How likely a strict judge is to accept a question, 0 to 1: a logistic regression over its signs, learned from judged
 * questions (training/ranking). In order it tells more than in size: what is judged again is other code’s. Null for what
 * judges hardly saw: what a person or a model wrote, the kinds that several facts make, what a thing measures.
 */
export function acceptability(candidate: Candidate, document: Document): number | null {
  const { content, origin } = candidate
  // Of 5,290 judged questions three asked for a measure, and that they are short is held against them.
  if (origin.engine !== 'builtin' || unseen.has(content.kind) || isMeasured(candidate)) return null
  const weights = signWeights[document.article.language]
  const signs = signsOf(candidate, document)
  const sum = Object.entries(signs).reduce((all, [name, value]) => all + value * (weights[name] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

const unseen: ReadonlySet<QuestionKind> = new Set(['multiple-response', 'matching', 'ordering'])
