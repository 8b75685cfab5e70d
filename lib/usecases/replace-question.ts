import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema, newPartId } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { insertQuestions, listQuestions, orderQuestions, removeQuestion } from '@/lib/storage/questions'
import type { QuestionSaved } from './edit-question'
import { mapIds } from './map-ids'
import { parseInput } from './parse-input'
import { replacementsFor } from './propose-replacements'
import { recordChange } from './record-change'

export type ReplaceQuestionInput = { actor: Actor; questionId: Id; revision: number; proposalId: Id }

/** What is asked meanwhile moves others among those that are shown: it is looked for among all. */
const everyOne = 100
const schema = z.object({ proposalId: idSchema, revision: z.int().min(1) })

/**
 * A proposal takes the place of a question: a new question, accepted since it was chosen. Made once more from the
 * article, so that what says of itself to come from a rule does. The old one comes back by undoing.
 */
export async function replaceQuestion(input: ReplaceQuestionInput): Promise<Result<QuestionSaved>> {
  const given = parseInput(schema, input)
  if (!given.ok) return given
  const found = await replacementsFor(input, everyOne)
  if (!found.ok) return found
  const { quiz, question, replacements } = found.value
  const offered = [...replacements.here, ...replacements.elsewhere]
  const chosen = offered.find(({ id }) => id === given.value.proposalId)
  if (!chosen) return fail('conflict', 'proposal-gone')
  const body = { ...chosen.body, content: mapIds(chosen.body.content, newPartId), points: question.points }
  const db = await database()
  const recording = { quizId: quiz.id, actor: input.actor, cause: 'replaced' as const }
  return recordChange(db, recording, async (tx, questions) => {
    if (!(await removeQuestion(tx, question.id, given.value.revision)))
      return fail('conflict', 'question-changed-elsewhere')
    const { position } = question
    const [id] = await insertQuestions(tx, quiz.id, [{ position, state: 'accepted', body }])
    if (!id) return fail('not-found', 'question-not-found')
    await orderQuestions(
      tx,
      questions.map(one => (one.id === question.id ? id : one.id)),
    )
    const made = (await listQuestions(tx, quiz.id)).find(one => one.id === id)
    return made ? ok({ question: made }) : fail('not-found', 'question-not-found')
  })
}
