import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import type { ModelTrouble } from '@/lib/model/language-model'
import { overlaps } from '@/lib/model/span'
import { Elements } from './elements-of'
import { fenced } from './fence'
import { findEvidence } from './find-evidence'
import { findInstructions } from './find-instructions'
import { isUnsafe } from './is-unsafe'
import { promptsOf } from './prompts-of'
import type { Caller } from './retry'

const element = z.strictObject({ explanation: z.string().trim().min(10).max(400), evidence: z.string() })
const reply = z.strictObject({ explanations: z.array(element).max(1) })

export type Explained = { explanation: string } | { trouble: ModelTrouble }

/**
 * Why a key is right, in a sentence or two for a learner. It comes with a quotation that the article holds and that
 * speaks to no model; else it is no explanation (`not-json`).
 */
export async function explain(
  call: Caller,
  { stem, key, article, mark }: { stem: string; key: string; article: Article; mark: string },
): Promise<Explained> {
  const { read, explain: own } = promptsOf(article.language)
  const asked = JSON.stringify({ question: stem, answer: key })
  const words = call({
    system: read.system(mark),
    prompt: [fenced(article, mark), read.after, own.task, asked, own.rules, own.shape].join('\n\n'),
    schema: reply,
    maxTokens: 1500,
  })
  const elements = new Elements()
  const values: unknown[] = []
  for (;;) {
    const next = await words.next()
    if (!next.done) {
      for (const { value } of elements.add(next.value)) values.push(value)
      continue
    }
    if (next.value && values.length === 0) return { trouble: next.value }
    const [value] = reply.safeParse({ explanations: values }).data?.explanations ?? []
    return value && stands(value, article) ? { explanation: value.explanation } : { trouble: 'not-json' }
  }
}

function stands({ explanation, evidence }: z.infer<typeof element>, { text }: Article): boolean {
  const span = findEvidence(evidence, text)
  return (
    span !== null &&
    !findInstructions(text).some(one => overlaps(one, span)) &&
    !isUnsafe(explanation) &&
    findInstructions(explanation).length === 0
  )
}
