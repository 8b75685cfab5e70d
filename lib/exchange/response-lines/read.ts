import { z } from 'zod'
import { articleLanguageSchema } from '@/lib/model/article-language'
import { countGaps } from '@/lib/model/cloze-gap'
import { keyClassSchema, mostGaps } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'

const wordings = z.array(z.string().trim().min(1)).default([])
const typedKey = {
  key: z.string().trim().min(1),
  class: keyClassSchema.optional(),
  accepted: wordings,
  refused: wordings,
}
const asked = { language: articleLanguageSchema, question: z.string(), article: z.string().default('') }

/** One response to one typed key. `article` is its text; the class is told from key and question when it is not said. */
const typedLineSchema = z.object({ ...asked, ...typedKey, response: z.string() })

/** What is chosen is named by its words. */
const gapSchema = z
  .object({ ...typedKey, options: z.array(z.string().min(1)).min(2).max(8).optional() })
  .refine(({ key, options }) => !options || options.includes(key), { path: ['options'] })

/** A sentence with gaps (`____`), and what fills each: '' leaves one open. */
const gapsLineSchema = z
  .object({ ...asked, gaps: z.array(gapSchema).min(1).max(mostGaps), response: z.array(z.string()) })
  .refine(({ question, gaps }) => countGaps(question) === gaps.length, { path: ['question'] })
  .refine(({ response, gaps }) => response.length === gaps.length, { path: ['response'] })

export type TypedLine = z.infer<typeof typedLineSchema>
export type GapsLine = z.infer<typeof gapsLineSchema>
export type ResponseLine = TypedLine | GapsLine

/** JSON lines. Failure: lines-malformed, with the first line that is not what it should be; nothing of the file is then scored. */
export function readResponseLines(text: string): Result<ResponseLine[]> {
  const lines: ResponseLine[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const parsed = parse(line)
    const gapped = typeof parsed === 'object' && parsed !== null && 'gaps' in parsed
    const read = (gapped ? gapsLineSchema : typedLineSchema).safeParse(parsed)
    if (!read.success) {
      const field = read.error.issues[0]?.path.join('.') || 'JSON'
      return fail('invalid', 'lines-malformed', { params: { line: index + 1, field } })
    }
    lines.push(read.data)
  }
  return ok(lines)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
