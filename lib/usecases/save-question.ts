import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Question, QuestionBody, QuestionState } from '@/lib/model/question'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Database } from '@/lib/storage/database'
import { findStoredQuestion, updateQuestion } from '@/lib/storage/questions'
import { type Recording, recordChange } from './record-change'

/** Writes a change over the revision it was based on, or nothing; the question comes back as it is now. */
export async function saveQuestion(
  db: Database,
  recording: Recording,
  given: { questionId: Id; revision: number; change: { body?: QuestionBody; state?: QuestionState } },
): Promise<Result<Question>> {
  const { questionId, revision, change } = given
  return recordChange(db, recording, async tx => {
    if (!(await updateQuestion(tx, questionId, revision, change)))
      return fail('conflict', 'question-changed-elsewhere')
    const saved = await findStoredQuestion(tx, questionId)
    return saved ? ok(saved.question) : fail('not-found', 'question-not-found')
  })
}
