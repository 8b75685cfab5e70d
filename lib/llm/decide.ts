import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import {
  type DecisionFlaw,
  type ModelTrouble,
  type ProposedVerdict,
  proposedVerdicts,
} from '@/lib/model/language-model'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { askOfQuestion } from './ask-of-question'
import { findEvidence } from './find-evidence'
import { findInstructions } from './find-instructions'
import { flawOfExplanation } from './flaw-of-explanation'
import { promptsOf } from './prompts-of'
import type { Caller } from './retry'

const element = z.strictObject({
  verdict: z.enum([...proposedVerdicts, 'unsure']),
  reason: z.string().trim().min(10).max(300),
  evidence: z.string().max(1200),
})
const reply = z.strictObject({ decisions: z.array(element).max(1) })

export type ToDecide = {
  stem: string
  /** The key as the model is told it, all wordings that are taken for it, and those that never are. */
  key: string
  keys: readonly string[]
  wrong: readonly string[]
  /** What the learner typed. */
  response: string
  /** Where the article proves the key; empty when nobody has marked it. */
  evidence: readonly Span[]
  article: Article
  mark: string
}
export type Decided =
  | { verdict: ProposedVerdict; reason: string; quotation: string }
  | { trouble: ModelTrouble }
  | { dropped: DecisionFlaw }

/**
 * What a model would do with a response that no rule can tell, with its reason and words of the article. It decides
 * nothing. What was typed goes as data; who typed it does not go at all.
 */
export async function decide(call: Caller, asked: ToDecide): Promise<Decided> {
  const { stem, key, response, article, mark } = asked
  const { decide: own } = promptsOf(article.language)
  const given = { question: stem, key, answer: response.replaceAll(mark, '') }
  const said = await askOfQuestion(call, asked, {
    task: [own.task],
    given,
    own,
    schema: reply,
    maxTokens: 1200,
  })
  if ('trouble' in said) return said
  const [value] = reply.safeParse({ decisions: said.values }).data?.decisions ?? []
  if (!value) return { trouble: 'not-json' }
  return checked(value, asked)
}

function checked(
  { verdict, reason, evidence: quotation }: z.infer<typeof element>,
  { stem, key, keys, wrong, response, evidence, article: { text } }: ToDecide,
): Decided {
  if (verdict === 'unsure') return { dropped: 'unsure' }
  const span = findEvidence(quotation, text)
  if (span === null) return { dropped: 'no-quotation' }
  if (findInstructions(text).some(one => overlaps(one, span))) return { dropped: 'unsafe' }
  if (evidence.length > 0 && !evidence.some(one => overlaps(one, span))) return { dropped: 'other-passage' }
  if (flawOfExplanation(reason, { keys, wrong: [], read: [text, stem, key, ...keys, response] }))
    return { dropped: 'unsafe' }
  // "40 ouvriers" is not "38 ouvriers", whoever finds it is.
  const proof = evidence.map(one => textOf(text, one))
  if (
    verdict === 'accept' &&
    flawOfExplanation(response, { keys: [], wrong, read: [stem, key, ...keys, ...proof] })
  )
    return { dropped: 'against-key' }
  return { verdict, reason, quotation: textOf(text, span) }
}
