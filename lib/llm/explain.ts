import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import type { ExplanationFlaw, ModelTrouble } from '@/lib/model/language-model'
import { overlaps, type Span } from '@/lib/model/span'
import { askOfQuestion } from './ask-of-question'
import { findEvidence } from './find-evidence'
import { findInstructions } from './find-instructions'
import { flawOfExplanation } from './flaw-of-explanation'
import { promptsOf } from './prompts-of'
import type { Caller } from './retry'

const element = z.strictObject({ explanation: z.string().trim().min(10).max(400), evidence: z.string() })
const reply = z.strictObject({ explanations: z.array(element).max(1) })

export type ToExplain = {
  stem: string
  /** The key in one line, as the model is told it. */
  key: string
  /** Each wording that is right, and what is wrong beside it. */
  keys: readonly string[]
  wrong: readonly string[]
  /** Where the article proves the key; empty when nobody has marked it. */
  evidence: readonly Span[]
  article: Article
  mark: string
}
export type Explained = { explanation: string } | { trouble: ModelTrouble } | { dropped: ExplanationFlaw }

/**
 * Why a key is right, in a sentence or two for a learner. It comes with a quotation that the article holds, out of the
 * question’s own evidence where there is some, and says nothing that words can tell to be wrong; else it is dropped.
 */
export async function explain(call: Caller, asked: ToExplain): Promise<Explained> {
  const { stem, key, article } = asked
  const { explain: own } = promptsOf(article.language)
  const given = { question: stem, answer: key }
  const said = await askOfQuestion(call, asked, {
    task: [own.task],
    given,
    own,
    schema: reply,
    maxTokens: 1500,
  })
  if ('trouble' in said) return said
  const [value] = reply.safeParse({ explanations: said.values }).data?.explanations ?? []
  if (!value) return { trouble: 'not-json' }
  const dropped = flawOf(value, asked)
  return dropped ? { dropped } : { explanation: value.explanation }
}

function flawOf(
  { explanation, evidence: quotation }: z.infer<typeof element>,
  { stem, keys, wrong, evidence, article: { text } }: ToExplain,
): ExplanationFlaw | null {
  const span = findEvidence(quotation, text)
  if (span === null) return 'no-quotation'
  if (findInstructions(text).some(one => overlaps(one, span))) return 'unsafe'
  if (evidence.length > 0 && !evidence.some(one => overlaps(one, span))) return 'other-passage'
  return flawOfExplanation(explanation, { keys, wrong, read: [text, stem, ...keys] })
}
