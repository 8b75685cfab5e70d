import { z } from 'zod'
import { languageSchema } from '@/lib/model/language'
import { keyClassSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'

/** One response to one typed key. `article` is its text; the class is told from key and question when it is not said. */
const responseLineSchema = z.object({
  language: languageSchema,
  question: z.string(),
  key: z.string().trim().min(1),
  class: keyClassSchema.optional(),
  accepted: z.array(z.string().trim().min(1)).default([]),
  refused: z.array(z.string().trim().min(1)).default([]),
  article: z.string().default(''),
  response: z.string(),
})
export type ResponseLine = z.infer<typeof responseLineSchema>

/** JSON lines. Failure: lines-malformed, with the first line that is not what it should be; nothing of the file is then scored. */
export function readResponseLines(text: string): Result<ResponseLine[]> {
  const lines: ResponseLine[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const read = responseLineSchema.safeParse(parse(line))
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
