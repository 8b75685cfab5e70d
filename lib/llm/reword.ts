import { z } from 'zod'
import type { Article } from '@/lib/model/article'
import type { ModelTrouble, WordingAim, WordingFlaw } from '@/lib/model/language-model'
import type { Span } from '@/lib/model/span'
import { askOfQuestion } from './ask-of-question'
import { numbersIn } from './numbers-in'
import { promptsOf } from './prompts-of'
import type { Caller } from './retry'
import { speaksOutOfPlace } from './speaks-out-of-place'

const element = z.strictObject({ stem: z.string().trim().min(5).max(400) })
const reply = z.strictObject({ wordings: z.array(element).max(4) })

export type ToReword = {
  stem: string
  key: string
  aim: WordingAim
  /** Where the article proves the key. */
  evidence: readonly Span[]
  article: Article
  mark: string
}
export type Reworded =
  | { proposed: ({ stem: string } | { dropped: WordingFlaw })[] }
  | { trouble: ModelTrouble }

/** Other wordings of a stem, the better ones first, that name no number which the one there does not have. */
export async function reword(call: Caller, asked: ToReword): Promise<Reworded> {
  const { stem, key, aim, article } = asked
  const { reword: own } = promptsOf(article.language)
  const job = { task: [own.aims[aim], own.data], given: { question: stem, key }, own, schema: reply }
  const said = await askOfQuestion(call, asked, { ...job, maxTokens: 1200 })
  if ('trouble' in said) return said
  const values = said.values.flatMap(value => element.safeParse(value).data ?? [])
  if (values.length === 0) return { trouble: 'not-json' }
  return {
    proposed: values.slice(0, 4).map(value => {
      const dropped = flawOf(value.stem, asked)
      return dropped ? { dropped } : value
    }),
  }
}

function flawOf(wording: string, { stem, article }: ToReword): WordingFlaw | null {
  if (speaksOutOfPlace(wording, article.text)) return 'unsafe'
  if (bare(wording) === bare(stem)) return 'unchanged'
  // "La crue de 1910" asked as "la crue" may be that of 1955; a statement with another number is another statement.
  const [before, after] = [stem, wording].map(text => [...new Set(numbersIn(text))].sort().join(' '))
  return before === after ? null : 'other-numbers'
}

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
