import 'server-only'
import { readJudgingSheet } from '@/lib/exchange/judging-sheet/read'
import { ok, type Result } from '@/lib/model/result'
import {
  type JudgedGroup,
  type JudgedReport,
  rateJudgements,
} from '@/lib/questions/evaluating/rate-judgements'

export type { JudgedGroup, JudgedReport }

/** For the terminal: a sheet whose boxes are filled → how many questions are acceptable, how many fatal. */
export async function evaluateJudged(
  text: string,
): Promise<Result<{ report: JudgedReport; unjudged: number }>> {
  const read = readJudgingSheet(text)
  if (!read.ok) return read
  return ok({ report: rateJudgements(read.value.judgements), unjudged: read.value.unjudged })
}
