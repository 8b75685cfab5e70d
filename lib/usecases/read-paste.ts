import 'server-only'
import { z } from 'zod'
import { readSource, type SourceLine } from '@/lib/intake/read-source'
import type { Article } from '@/lib/model/article'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { fail, type Result } from '@/lib/model/result'
import { environmentSchema } from '@/lib/model/settings'
import { sourceSchema } from '@/lib/model/source'
import { parseInput } from './parse-input'

const fiveMegabytes = 5 * 1024 * 1024
const lines = z.array(z.int().min(0)).max(100_000)
const schema = z.object({
  source: sourceSchema,
  putBack: lines,
  takeOut: lines,
  language: articleLanguageSchema.or(z.literal('auto')),
})

/** A paste as an article, with every line and the rule that took it; both verbs of articles begin here. */
export function readPaste(input: unknown): Result<{ article: Article; lines: SourceLine[] }> {
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const { source, ...choices } = given.value
  if (Buffer.byteLength(source.text) + Buffer.byteLength(source.html ?? '') > fiveMegabytes)
    return fail('too-large', 'paste-too-large', { params: { megabytes: 5 }, field: 'text' })
  const maxWords = environmentSchema.shape.PASSAGE_MAX_WORDS.parse(process.env.PASSAGE_MAX_WORDS)
  return readSource({ ...source, ...choices, maxWords })
}
