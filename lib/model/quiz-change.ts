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
] as const
export const changeCauseSchema = z.enum(changeCauses)
export type ChangeCause = z.infer<typeof changeCauseSchema>

/** A question at one moment, all but its place. Its evidence points into the article of the change it stands in. */
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
  madeAt: Date
  undoneAt: Date | null
  /** Ids of all questions in order; null when that did not change. */
  order: { before: Id[]; after: Id[] } | null
  questions: QuestionTurn[]
}

/** A change as the bench offers to take it back, or to do it again. `number` is its question's, of one alone. */
export type OfferedChange = { id: Id; cause: ChangeCause; questions: number; number: number | null }
