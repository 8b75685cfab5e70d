import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import type { ExplanationFlaw, ModelTrouble } from '@/lib/model/language-model'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { asData, fenced } from './fence'
import { findEvidence } from './find-evidence'
import { findInstructions } from './find-instructions'
import { flawOfExplanation } from './flaw-of-explanation'
import { promptsOf } from './prompts-of'
import { readReply } from './read-reply'
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

/** The version of all prompts together that an explanation was asked with. */
export function explainingVersion({ language }: Pick<Article, 'language'>): number {
  const { read, explain: own } = promptsOf(language)
  return read.version * 100 + own.version
}

/**
 * Why a key is right, in a sentence or two for a learner. It comes with a quotation that the article holds, out of the
 * question’s own evidence where there is some, and says nothing that words can tell to be wrong; else it is dropped.
 */
export async function explain(call: Caller, asked: ToExplain): Promise<Explained> {
  const { stem, key, evidence, article, mark } = asked
  const { read, explain: own } = promptsOf(article.language)
  const proof = evidence.map(span => textOf(article.text, span))
  const words = call({
    system: read.system(mark),
    prompt: [
      fenced(article, mark),
      read.after,
      own.task,
      JSON.stringify({ question: stem, answer: key }),
      ...(proof.length > 0 ? [`${own.proof}\n${asData(proof)}`] : []),
      own.rules,
      own.shape,
    ].join('\n\n'),
    schema: reply,
    maxTokens: 1500,
  })
  const said = await readReply(words)
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
