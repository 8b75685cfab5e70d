import 'server-only'
import { readResponseLines } from '@/lib/exchange/response-lines/read'
import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import type { Outcome, ScoreReason } from '@/lib/model/score'
import { classOfKey } from '@/lib/scoring/typed/class-of-key'
import { judgeTyped } from '@/lib/scoring/typed/judge-typed'

/** `note` is the wording that the response was taken for, when it is not written like that. */
export type ScoredLine = { language: Language; outcome: Outcome; reason: ScoreReason; note: string | null }

/** Reasons of a response that is right but not written as the key is. */
const noted = new Set(['typo', 'accents-apart', 'name-abroad', 'acronym', 'unit-missing', 'shorter-wording'])

/** For the terminal: JSON lines of one response each → what each is worth, in their order. No actor, nothing stored. */
export async function scoreLines(text: string): Promise<Result<ScoredLine[]>> {
  const lines = readResponseLines(text)
  if (!lines.ok) return lines
  return ok(
    lines.value.map(({ language, question, key, accepted, refused, article, response, ...line }) => {
      const kind = line.class ?? classOfKey(key, question, language)
      const typed = { text: key, class: kind, accepted, refused }
      const { outcome, reason } = judgeTyped(typed, response, language, { text: article, stem: question })
      return { language, outcome, reason, note: noted.has(reason.code) ? key : null }
    }),
  )
}
