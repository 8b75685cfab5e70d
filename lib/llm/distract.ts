import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import type { DistractorFlaw, ModelTrouble } from '@/lib/model/language-model'
import { askOfQuestion } from './ask-of-question'
import { promptsOf } from './prompts-of'
import type { Caller } from './retry'
import { speaksOutOfPlace } from './speaks-out-of-place'

const element = z.strictObject({ text: z.string().trim().min(1).max(200) })
const reply = z.strictObject({ distractors: z.array(element).max(8) })

export type ToDistract = {
  stem: string
  key: string
  /** The wrong options that are there. */
  wrong: readonly string[]
  count: number
  article: Article
  mark: string
}
/** Each as the model wrote it, or why it can be none. */
export type Distracting =
  | { proposed: ({ text: string } | { dropped: DistractorFlaw })[] }
  | { trouble: ModelTrouble }

/** Wrong options for a question, of which nothing is known yet but that they are text and speak to nobody. */
export async function distract(call: Caller, asked: ToDistract): Promise<Distracting> {
  const { stem, key, wrong, count, article, mark } = asked
  const { distract: own } = promptsOf(article.language)
  const job = { task: [own.task(count)], given: { question: stem, key, options: wrong }, own, schema: reply }
  const said = await askOfQuestion(call, { article, mark }, { ...job, maxTokens: 1200 })
  if ('trouble' in said) return said
  if (said.values.length === 0) return { trouble: 'not-json' }
  return {
    proposed: said.values.slice(0, 8).map(value => {
      const parsed = element.safeParse(value)
      if (!parsed.success) return { dropped: 'malformed' }
      return speaksOutOfPlace(parsed.data.text, article.text) ? { dropped: 'unsafe' } : parsed.data
    }),
  }
}
