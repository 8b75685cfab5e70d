import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { PublicQuestion } from '@/lib/model/public-question'
import type { ContentOf, QuestionKind } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Result } from '@/lib/model/result'
import type { Outcome, Points, ScoreReason } from '@/lib/model/score'
import type { Span } from '@/lib/model/span'

export type FindAttemptResultInput = { actor: Actor; attemptId: Id }

/** What is right, in the shape each kind shows it. */
export type ShownKey = {
  [K in QuestionKind]: { kind: K } & (ContentOf<K> extends { options: unknown }
    ? { optionIds: Id[] }
    : ContentOf<K> extends { key: boolean }
      ? { value: boolean }
      : { text: string; accepted: string[] })
}[QuestionKind]

export type ResultQuestion = {
  question: PublicQuestion
  response: ResponseValue | null
  /** From 'correctness' on. */
  score: { points: Points; outcome: Outcome; reason: ScoreReason | null } | null
  /** Only with 'key'. Evidence is offsets into the paragraphs joined by a blank line (joinParagraphs). */
  key: ShownKey | null
  explanation: string | null
  evidence: Span[]
}

type Shown = {
  attemptId: Id
  number: number
  title: string
  language: Language
  submittedAt: Date
  /** The learner may begin another attempt now, by this code. */
  again: { code: string } | null
}
/** Exactly what the settings allow now. `waitsFor` says that more comes once the quiz has closed. */
export type AttemptResult = Shown &
  (
    | { shows: 'nothing'; waitsFor: 'closing' | null; closesAt: Date | null }
    | { shows: 'score'; total: Points; maximum: number; toReview: number }
    | {
        shows: 'correctness' | 'key'
        total: Points
        maximum: number
        /** Scores that wait for the instructor's eye. */
        toReview: number
        article: { title: string; byline: string | null; date: string | null; paragraphs: string[] }
        questions: ResultQuestion[]
      }
  )

export async function findAttemptResult(_input: FindAttemptResultInput): Promise<Result<AttemptResult>> {
  throw new Error('not filled yet')
}
