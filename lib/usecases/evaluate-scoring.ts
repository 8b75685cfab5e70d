import 'server-only'
import { type NamedFile, readResponseSets } from '@/lib/exchange/response-sets/read-files'
import { ok, type Result } from '@/lib/model/result'
import { halfOf } from '@/lib/scoring/evaluating/halves'
import {
  type Counts,
  type Measured,
  type Miss,
  measureResponses,
} from '@/lib/scoring/evaluating/measure-responses'

export type { Counts, Miss }
export type EvaluatedSet = {
  name: string
  /** Null for sets that others made: no rule was mended on a half of them. */
  half: 'development' | 'held-out' | null
  questions: number
  measured: Measured
}

/** For the terminal: sets of judged responses → what ours and other rules make of them. `now` gives milliseconds. */
export async function evaluateScoring(
  files: readonly NamedFile[],
  now: () => number,
): Promise<Result<EvaluatedSet[]>> {
  const read = readResponseSets(files)
  if (!read.ok) return read
  const parts = read.value.flatMap(({ name, language, questions }) => {
    const own = questions.every(question => question.class !== null && question.text !== '')
    const halves = own ? (['development', 'held-out'] as const) : ([null] as const)
    return halves.map(half => ({
      ...{ name, half, language },
      questions: questions.filter(({ id }) => half === null || halfOf(id) === half),
    }))
  })
  return ok(
    parts.map(({ name, half, language, questions }) => ({
      ...{ name, half, questions: questions.length },
      measured: measureResponses(questions, language, now),
    })),
  )
}
