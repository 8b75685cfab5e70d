import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { QuestionKind } from '@/lib/model/question'
import { signWeights } from './sign-weights'
import { signsOf } from './signs'

/**
 * How likely a strict judge is to accept a question, 0 to 1: a logistic regression over its signs, learned from judged
 * questions (training/ranking). In order it tells more than in size: what is judged again is other code’s. Null for what
 * judges hardly saw: what a person or a model wrote, the kinds that several facts make, what a thing measures.
 */
export function acceptability(candidate: Candidate, document: Document): number | null {
  const { content, origin } = candidate
  if (origin.engine !== 'builtin' || unseen.has(content.kind) || seldomSeen.has(origin.rule)) return null
  const weights = signWeights[document.article.language]
  const signs = signsOf(candidate, document)
  const sum = Object.entries(signs).reduce((all, [name, value]) => all + value * (weights[name] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

const unseen: ReadonlySet<QuestionKind> = new Set(['multiple-response', 'matching', 'ordering'])
/** "Quelle est la longueur du souterrain ?": of 5,290 judged questions three were of the like, and what is short is held against them. */
const seldomSeen: ReadonlySet<string> = new Set(['measure', 'dimension', 'measure-of-subject', 'definition'])
