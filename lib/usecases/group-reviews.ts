import 'server-only'
import { createHash } from 'node:crypto'
import type { Article } from '@/lib/model/article'
import type { Id } from '@/lib/model/id'
import type { QuestionContent } from '@/lib/model/question'
import type { ResponseValue } from '@/lib/model/response'
import type { Outcome, Points, ScoreReason } from '@/lib/model/score'
import { evidenceQuotes, type Quote } from './evidence-quotes'
import { variantOf } from './key-variants'
import { gapText, responseText } from './response-of-question'
import { gapSignatures, responseSignature } from './response-signature'
import { type Asked, isSameQuestion } from './same-question'

/** One response to a question, or one gap of it (`gap`, from 0; else null), with its score. */
export type ReviewRow = {
  questionId: Id
  attemptId: Id
  learnerName: string
  attemptNumber: number
  value: ResponseValue | null
  gap: number | null
  points: Points
  maximum: number
  outcome: Outcome
  reason: ScoreReason
  /** The learner asks for a second look. */
  asked?: { reason: string | null } | null
}
export type ReviewLearner = { attemptId: Id; questionId: Id; name: string; attemptNumber: number }
/** Equal responses of equal score: one decision. */
export type ReviewGroup = {
  /** The same for the same responses at the next visit. */
  key: string
  value: ResponseValue | null
  gap: number | null
  /** Accepted for everyone, its words join the key. */
  joins: boolean
  /** In words; null for blanks, and for true or false without a proof. */
  text: string | null
  outcome: Outcome
  points: Points
  maximum: number
  reason: ScoreReason
  /** How many gave it; of these some are named, one at least. */
  count: number
  learners: ReviewLearner[]
  /** Who of them asks for a second look, and why. */
  asked: { name: string; reason: string | null }[]
}
export type ReviewQuestion = {
  key: string
  quizId: Id
  /** The working question. */
  questionId: Id
  number: number
  /** The editions that ask it so. */
  editions: number[]
  content: QuestionContent
  points: number
  explanation: string | null
  quotes: Quote[]
  groups: ReviewGroup[]
}

export type AskedOn = Asked & { article: Article }

const namedLearners = 30

/** Responses by question (editions that ask the same are one), then by what was responded; in the order given. */
export function groupReviews(asked: readonly AskedOn[], rows: readonly ReviewRow[]): ReviewQuestion[] {
  type Question = { asked: AskedOn[]; groups: Map<string, ReviewGroup> }
  const questions: Question[] = []
  const byId = new Map<Id, Question>()
  for (const one of asked) {
    const same = questions.find(({ asked: [first] }) => first && isSameQuestion(first, one))
    const question: Question = same ?? { asked: [], groups: new Map() }
    if (!same) questions.push(question)
    question.asked.push(one)
    byId.set(one.question.id, question)
  }
  for (const row of rows) {
    const question = byId.get(row.questionId)
    const [first] = question?.asked ?? []
    if (!question || !first) continue
    const { n, d } = row.points
    const { gap, value } = row
    const { content } = first.question
    const signature = gap === null ? responseSignature(value) : gapSignatures(value)[gap]
    const of = `${signature} ${row.outcome} ${n}/${d}/${row.maximum}`
    const group = question.groups.get(of) ?? {
      ...{
        value,
        gap,
        joins: variantOf(content, value, gap ?? 0) !== null,
        outcome: row.outcome,
        points: row.points,
        maximum: row.maximum,
        reason: row.reason,
      },
      key: keyOf(first.question.id, of),
      text:
        gap === null ? value && responseText(content, value, first.article) : gapText(content, value, gap),
      count: 0,
      learners: [],
      asked: [],
    }
    question.groups.set(of, group)
    group.count++
    if (row.asked) group.asked.push({ name: row.learnerName, reason: row.asked.reason })
    if (group.learners.length < namedLearners) {
      const { attemptId, questionId, learnerName: name, attemptNumber } = row
      group.learners.push({ attemptId, questionId, name, attemptNumber })
    }
  }
  return questions.flatMap(({ asked: [first, ...others], groups }) => {
    if (!first || groups.size === 0) return []
    const { id, questionId, position, content, points, explanation, evidence } = first.question
    return [
      {
        key: keyOf(id, ''),
        quizId: first.edition.quizId,
        questionId,
        number: position + 1,
        editions: [first, ...others].map(({ edition }) => edition.number),
        ...{ content, points, explanation },
        quotes: evidenceQuotes(first.article, evidence),
        groups: [...groups.values()],
      },
    ]
  })
}

/** What stands in an element's id; a signature may hold anything that was typed. */
function keyOf(questionId: Id, of: string): string {
  return createHash('sha256').update(`${questionId} ${of}`).digest('hex').slice(0, 16)
}
