import 'server-only'
import type { QuestionKind } from '@/lib/model/question'
import type { EditionQuestion } from '@/lib/model/quiz'
import type { Response, ResponseValue } from '@/lib/model/response'
import type { Score } from '@/lib/model/score'
import type { ResponseMark, WrongWords } from '@/lib/storage/attempt-marks'

type Chooser<K extends QuestionKind> = (value: Extract<ResponseValue, { kind: K }>) => readonly string[]
const given = (truth: boolean | null) => (truth === null ? [] : [String(truth)])

/** Kinds of which it is counted what was chosen; null for the others. */
const choosers = {
  'multiple-choice': ({ optionId }) => (optionId === null ? [] : [optionId]),
  'multiple-response': ({ optionIds }) => optionIds,
  'true-false': ({ value }) => given(value),
  'justified-true-false': ({ value }) => given(value),
  'short-answer': null,
  numeric: null,
  cloze: null,
  matching: null,
  ordering: null,
} satisfies { [K in QuestionKind]: Chooser<K> | null }

function chosenOf(kind: QuestionKind, value: ResponseValue | null): readonly string[] | null {
  const chooser = choosers[kind] as Chooser<QuestionKind> | null
  if (chooser === null) return null
  return value?.kind === kind ? chooser(value) : []
}

type Typist<K extends QuestionKind> = (value: Extract<ResponseValue, { kind: K }>) => string[]
const nothing = () => []

/** What was typed, gap by gap. */
const typists = {
  'multiple-choice': nothing,
  'multiple-response': nothing,
  'true-false': nothing,
  'justified-true-false': nothing,
  'short-answer': ({ text }) => [text],
  numeric: ({ text }) => [text],
  cloze: ({ fillings }) => fillings.map(filling => ('text' in filling ? filling.text : '')),
  matching: nothing,
  ordering: nothing,
} satisfies { [K in QuestionKind]: Typist<K> }

/** What is longer was never yet typed by two learners alike. */
const longestWords = 200

/** The wrong words in a response; of several gaps its score says which are wrong. */
export function wrongWords(value: ResponseValue | null, { outcome, reason }: Score): WrongWords[] {
  if (value === null) return []
  const parts = typeof reason.params?.gaps === 'string' ? reason.params.gaps.split(' ') : null
  return (typists[value.kind] as Typist<QuestionKind>)(value).flatMap((text, gap) => {
    const words = text.trim()
    const wrong = (parts ? parts[gap] : outcome) === 'rejected'
    return wrong && words.length > 1 && words.length <= longestWords ? [{ gap, words }] : []
  })
}

/** Breaks longer than this say nothing of the question before which they were made. */
export const longestTenths = 6000

/**
 * Tenths of a second between the save of each response and the one before it (or the beginning of the attempt), by question.
 * Only the last save of a response is kept: who came back to a question counts from where they came.
 */
function tenthsOf(startedAt: Date, responses: readonly Response[]): Map<string, number> {
  const tenths = new Map<string, number>()
  let before = startedAt.getTime()
  for (const { questionId, savedAt } of [...responses].sort(
    (a, b) => a.savedAt.getTime() - b.savedAt.getTime(),
  )) {
    const took = Math.round((savedAt.getTime() - before) / 100)
    if (took >= 0 && took <= longestTenths) tenths.set(questionId, took)
    before = savedAt.getTime()
  }
  return tenths
}

/** What statistics will need of an attempt, question by question of its edition. */
export function marksOf(
  questions: readonly EditionQuestion[],
  attempt: { id: string; startedAt: Date },
  responses: readonly Response[],
  scores: readonly { questionId: string; score: Score }[],
): ResponseMark[] {
  const tenths = tenthsOf(attempt.startedAt, responses)
  return questions.map(({ id, content: { kind } }) => {
    const value = responses.find(({ questionId }) => questionId === id)?.value ?? null
    const score = scores.find(({ questionId }) => questionId === id)?.score
    if (!score) throw new Error(`attempt ${attempt.id} has no score of question ${id}`)
    return {
      ...{ points: score.points, outcome: score.outcome, tenths: tenths.get(id) ?? null },
      ...{ chosen: chosenOf(kind, value), wrong: wrongWords(value, score) },
    }
  })
}
