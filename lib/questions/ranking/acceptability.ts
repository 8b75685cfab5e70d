import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionKind } from '@/lib/model/question'
import { signWeights } from './sign-weights'
import { signsOf } from './signs'

/**
 * How likely a strict judge is to accept a question, 0 to 1: a logistic regression over its signs, learned from judged
 * questions (training/ranking). In order it tells more than in size: what is judged again is other code’s. Null for what
 * judges hardly saw: what a person or a model wrote, and the kinds that several facts make.
 */
export function acceptability(candidate: Candidate, document: Document): number | null {
  if (candidate.origin.engine !== 'builtin' || unseen.has(candidate.content.kind)) return null
  const weights = signWeights[document.article.language]
  const signs = signsOf(candidate, document)
  const sum = Object.entries(signs).reduce((all, [name, value]) => all + value * (weights[name] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

const unseen: ReadonlySet<QuestionKind> = new Set(['multiple-response', 'matching', 'ordering'])
