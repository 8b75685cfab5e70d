import { keyClassSchema } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import type { JudgedQuestion } from './response-set'

/**
 * Texts with questions and judged responses, a line each: "# name" opens a text and its lines follow; "? class | question |
 * key"; "+ …" are accepted and "- …" refused, parted by "|"; "//" is a remark. Failure: responses-malformed, with the line.
 */
export function readPlainResponses(source: string): Result<JudgedQuestion[]> {
  const questions: JudgedQuestion[] = []
  let name = ''
  let text: string[] = []
  let count = 0
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const line = raw.trim()
    const parts = line
      .slice(1)
      .split('|')
      .map(part => part.trim())
    const open = questions[questions.length - 1]
    if (line === '' || line.startsWith('//')) continue
    if (line.startsWith('#')) {
      name = parts[0] ?? ''
      text = []
      count = 0
    } else if (line.startsWith('?')) {
      const [kind, question, key] = parts
      const read = keyClassSchema.safeParse(kind)
      if (!read.success || !question || !key) return malformed(index)
      count++
      const lists = { accepted: [], accept: [], refuse: [] }
      questions.push({
        ...{ id: `${name}-${count}`, text: text.join('\n'), question, key, class: read.data },
        ...lists,
      })
    } else if (/^[+-]/.test(line)) {
      if (!open || count === 0) return malformed(index)
      open[line.startsWith('+') ? 'accept' : 'refuse'].push(...parts)
    } else text.push(line)
  }
  return ok(questions)
}

const malformed = (index: number) => fail('invalid', 'responses-malformed', { params: { line: index + 1 } })
