import type { ZodType } from 'zod'
import type { Article } from '@/lib/model/article'
import type { ModelTrouble } from '@/lib/model/language-model'
import { type Span, textOf } from '@/lib/model/span'
import { asData, fenced } from './fence'
import { promptsOf } from './prompts-of'
import { readReply } from './read-reply'
import type { Caller } from './retry'

/** Of which question: its article, and where that proves its key (empty when nobody has marked it, or it is not told). */
export type OfQuestion = { article: Article; evidence?: readonly Span[]; mark: string }

type Job = {
  /** What is to be done, in the words of the job’s prompts. */
  task: readonly string[]
  /** Of the question and what was given, as data. */
  given: Readonly<Record<string, unknown>>
  own: { rules: string; shape: string; proof?: string }
  schema: ZodType
  maxTokens: number
}

/** One reply about one question, after the article: the elements of its list, each as the model wrote it. */
export function askOfQuestion(
  call: Caller,
  { article, evidence = [], mark }: OfQuestion,
  { task, given, own, schema, maxTokens }: Job,
): Promise<{ values: unknown[] } | { trouble: ModelTrouble }> {
  const { read } = promptsOf(article.language)
  const proof = evidence.map(span => textOf(article.text, span))
  return readReply(
    call({
      system: read.system(mark),
      prompt: [
        fenced(article, mark),
        read.after,
        ...task,
        JSON.stringify(given),
        ...(proof.length > 0 ? [`${own.proof}\n${asData(proof)}`] : []),
        own.rules,
        own.shape,
      ].join('\n\n'),
      schema,
      maxTokens,
    }),
  )
}
