import type { Article } from '@/lib/model/article'
import { type ModelTrouble, type ProposedKind, proposedKinds } from '@/lib/model/language-model'
import type { ContentOf } from '@/lib/model/question'
import { fenced } from './fence'
import { promptsOf } from './prompts-of'
import { readReply } from './read-reply'
import { answerReplySchema } from './reply-schema'
import type { Caller } from './retry'

export type Asked = ContentOf<ProposedKind>
export function isAskable(content: { kind: string }): content is Asked {
  return (proposedKinds as readonly string[]).includes(content.kind)
}

/**
 * What a model answers to a question whose key it is not told: ids of options, "true" or "false", or words; [] when it
 * cannot tell. `order` turns the options, so that a place is no answer. Null with a trouble when there is none.
 */
export type Answered = { right: string[] } | { trouble: ModelTrouble }

export async function answer(
  call: Caller,
  content: Asked,
  {
    article,
    mark,
    blind,
    turned,
  }: {
    article: Pick<Article, 'language' | 'title' | 'paragraphs'>
    mark: string
    blind: boolean
    turned: boolean
  },
): Promise<Answered> {
  const { read, answer: own } = promptsOf(article.language)
  const options = content.kind === 'multiple-choice' ? [...content.options] : []
  if (turned) options.reverse()
  const laid = {
    question: content.stem,
    ...(options.length > 0
      ? { options: Object.fromEntries(options.map((option, at) => [letterOf(at), option.text])) }
      : {}),
  }
  const ask = [
    blind ? own.withoutArticle : own.withArticle,
    JSON.stringify(laid),
    own.ways[content.kind],
    own.shape,
  ].join('\n\n')
  const words = call({
    system: blind ? own.blind : read.system(mark),
    prompt: blind ? ask : [fenced(article, mark), read.after, ask].join('\n\n'),
    schema: answerReplySchema,
    maxTokens: 1500,
  })
  const read1 = await firstAnswer(words)
  if ('trouble' in read1) return read1
  if (content.kind !== 'multiple-choice') return read1
  const ids = read1.right.map(letter => options.find((_, at) => letterOf(at) === letter.trim())?.id)
  return ids.every(id => id !== undefined) ? { right: ids } : { trouble: 'not-json' }
}

const letterOf = (at: number) => String.fromCharCode(65 + at)

async function firstAnswer(words: ReturnType<Caller>): Promise<Answered> {
  const reply = await readReply(words)
  if ('trouble' in reply) return reply
  const read = answerReplySchema.safeParse({ answers: reply.values })
  const [first] = read.success ? read.data.answers : []
  return first ?? { trouble: 'not-json' }
}
