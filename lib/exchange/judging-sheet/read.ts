import type { z } from 'zod'
import { criteria, type Judgement, judgedQuestionSchema } from '@/lib/model/judgement'
import { fail, ok, type Result } from '@/lib/model/result'
import { box, boxNumbers, noteMark, questionLine, stemLine } from './sheet-lines'

/** `unjudged`: questions that have an empty box. */
export type ReadSheet = { judgements: Judgement[]; unjudged: number }

const marks: Record<string, boolean | null | undefined> = { '1': true, '0': false, '-': null }

/**
 * The boxes of one or more sheets, one after the other. 1 holds, 0 does not, - does not apply; a 1 in the box for all
 * fills the empty ones. Failures: sheet-malformed, and sheet-box with the line whose box holds something else.
 */
export function readJudgingSheet(text: string): Result<ReadSheet> {
  const judgements: Judgement[] = []
  let opened = 0
  let about: z.infer<typeof judgedQuestionSchema> | null = null
  let stem = ''
  let noting: Judgement | null = null
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim()
    const begins = questionLine.exec(line)
    if (begins) {
      const read = judgedQuestionSchema.safeParse(parse(begins[1] ?? ''))
      if (!read.success) return fail('invalid', 'sheet-malformed', { params: { line: index + 1 } })
      about = read.data
      stem = ''
      noting = null
      opened++
    }
    if (line.startsWith(noteMark) && noting) noting.note = line.slice(noteMark.length).trim()
    if (!about) continue
    stem ||= stemLine.exec(line)?.[1] ?? ''
    const filled = [...line.matchAll(box)]
    if (!boxNumbers.every((number, at) => filled[at]?.[1] === String(number))) continue
    const given = filled.map(found => found[2] ?? '')
    if (given.some(mark => mark !== '' && marks[mark] === undefined))
      return fail('invalid', 'sheet-box', { params: { line: index + 1 } })
    const judged = marksOf(given)
    if (judged) {
      noting = { ...about, stem, marks: judged, note: '' }
      judgements.push(noting)
    }
    about = null
  }
  return opened === 0
    ? fail('invalid', 'sheet-malformed', { params: { line: 1 } })
    : ok({ judgements, unjudged: opened - judgements.length })
}

/** The first box is for all that are empty; null when some stay empty. */
function marksOf([all = '', ...own]: readonly string[]): Judgement['marks'] | null {
  const decided = own.map(mark => (mark === '' ? all : mark))
  if (decided.includes('')) return null
  return Object.fromEntries(
    criteria.map((criterion, at) => [criterion, marks[decided[at] ?? ''] ?? null]),
  ) as Judgement['marks']
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
