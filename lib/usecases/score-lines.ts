import 'server-only'
import Fraction from 'fraction.js'
import { type GapsLine, readResponseLines, type TypedLine } from '@/lib/exchange/response-lines/read'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { ContentOf } from '@/lib/model/question'
import { ok, type Result } from '@/lib/model/result'
import type { Outcome, ScoreReason } from '@/lib/model/score'
import { judgeEachGap, scoreResponse } from '@/lib/scoring/score-response'
import { classOfKey } from '@/lib/scoring/typed/class-of-key'
import { judgeTyped } from '@/lib/scoring/typed/judge-typed'

/** `note` is the wording that the response was taken for, when it is not written like that. */
export type ScoredPart = { outcome: Outcome; reason: ScoreReason; note: string | null }
/** Of a sentence with gaps: the share of its points as a fraction ("2/3"), and each gap; else null. */
export type ScoredLine = ScoredPart & {
  language: ArticleLanguage
  share: string | null
  gaps: ScoredPart[] | null
}

/** Reasons of a response that is right but not written as the key is. */
const noted = new Set(['typo', 'accents-apart', 'name-abroad', 'acronym', 'unit-missing', 'shorter-wording'])

/** For the terminal: JSON lines of one response each → what each is worth, in their order. No actor, nothing stored. */
export async function scoreLines(text: string): Promise<Result<ScoredLine[]>> {
  const lines = readResponseLines(text)
  return lines.ok ? ok(lines.value.map(line => ('gaps' in line ? scoreGaps(line) : scoreTyped(line)))) : lines
}

function scoreTyped({ language, question, article, response, ...line }: TypedLine): ScoredLine {
  const judgement = judgeTyped(keyOf(line, question, language), response, language, {
    text: article,
    stem: question,
  })
  return { language, ...partOf(judgement, line.key), share: null, gaps: null }
}

function keyOf(
  line: Pick<TypedLine, 'key' | 'class' | 'accepted' | 'refused'>,
  question: string,
  language: ArticleLanguage,
) {
  const { key, accepted, refused } = line
  const read = engineLanguage(language)
  const told = read ? classOfKey(key, question, read) : ('phrase' as const)
  return { text: key, class: line.class ?? told, accepted, refused }
}

function partOf({ outcome, reason }: Omit<ScoredPart, 'note'>, key: string): ScoredPart {
  return { outcome, reason, note: noted.has(reason.code) ? key : null }
}

function scoreGaps({ language, question, article, gaps, response }: GapsLine): ScoredLine {
  const content: ContentOf<'cloze'> = {
    kind: 'cloze',
    stem: question,
    gaps: gaps.map(gap =>
      gap.options
        ? { options: gap.options.map(text => ({ id: text, text, correct: text === gap.key })) }
        : { key: keyOf(gap, question, language) },
    ),
  }
  const fillings = gaps.map(({ options }, at) => {
    const text = response[at] ?? ''
    return options ? { optionId: text.trim() || null } : { text }
  })
  const value = { kind: 'cloze' as const, fillings }
  const body = { content, points: 1, evidence: [] }
  const about = { language, text: article }
  const { points, outcome, reason } = scoreResponse(body, value, about)
  const parts = judgeEachGap(body, value, about)
  // Of a single gap the whole is the part.
  const judged = parts.length > 0 ? parts : [{ outcome, reason }]
  return {
    ...{ language, outcome, reason, note: null },
    share: new Fraction(points.n, points.d).toFraction(),
    gaps: judged.map((part, at) => partOf(part, gaps[at]?.key ?? '')),
  }
}
