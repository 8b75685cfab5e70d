import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import type { DistractorFlaw, ModelTrouble } from '@/lib/model/language-model'
import { fenced } from './fence'
import { promptsOf } from './prompts-of'
import { readReply } from './read-reply'
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

/** The version of all prompts together that wrong options were asked with. */
export function distractingVersion({ language }: Pick<Article, 'language'>): number {
  const { read, distract: own } = promptsOf(language)
  return read.version * 100 + own.version
}

/** Wrong options for a question, of which nothing is known yet but that they are text and speak to nobody. */
export async function distract(call: Caller, asked: ToDistract): Promise<Distracting> {
  const { stem, key, wrong, count, article, mark } = asked
  const { read, distract: own } = promptsOf(article.language)
  const said = await readReply(
    call({
      system: read.system(mark),
      prompt: [
        fenced(article, mark),
        read.after,
        own.task(count),
        JSON.stringify({ question: stem, key, options: wrong }),
        own.rules,
        own.shape,
      ].join('\n\n'),
      schema: reply,
      maxTokens: 1200,
    }),
  )
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
