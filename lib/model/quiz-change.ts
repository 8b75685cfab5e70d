import { z } from 'zod'
import { type Id, idSchema } from './id'
import { questionBodySchema, questionStateSchema } from './question'

/** What somebody did to the questions of a quiz. `restored`: an older version was taken back. */
export const changeCauses = [
  'added',
  'edited',
  'accepted',
  'rejected',
  'reconsidered',
  'moved',
  'deleted',
  'replaced',
  'restored',
  'carried', // to another version of the article
] as const
export const changeCauseSchema = z.enum(changeCauses)
export type ChangeCause = z.infer<typeof changeCauseSchema>

/** A question at one moment, all but its place. Its evidence points into the article of its side of the change. */
export const questionSnapshotSchema = z.object({
  state: questionStateSchema,
  body: questionBodySchema,
  sourceId: idSchema.nullable(),
})
export type QuestionSnapshot = z.infer<typeof questionSnapshotSchema>

/** Null: it was not there. */
export type QuestionTurn = { questionId: Id; before: QuestionSnapshot | null; after: QuestionSnapshot | null }

export type QuizChange = {
  id: Id
  quizId: Id
  number: number
  cause: ChangeCause
  articleVersionId: Id
  /** Where the evidence before it points, when it carried the quiz to another version; else null: to the same. */
  articleVersionBeforeId: Id | null
  madeAt: Date
  undoneAt: Date | null
  /** Ids of all questions in order; null when that did not change. */
  order: { before: Id[]; after: Id[] } | null
  questions: QuestionTurn[]
}

/** The article version that the snapshots on one side of a change point into. */
export function versionOn(
  side: 'before' | 'after',
  change: Pick<QuizChange, 'articleVersionId' | 'articleVersionBeforeId'>,
): Id {
  return (side === 'before' ? change.articleVersionBeforeId : null) ?? change.articleVersionId
}

/** A change as the bench offers to take it back, or to do it again. `number` is its question's, of one alone. */
export type OfferedChange = { id: Id; cause: ChangeCause; questions: number; number: number | null }
