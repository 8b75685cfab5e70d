import 'server-only'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import type { Progress } from '@/lib/model/generation'
import type { HeldRun, RunOptions } from '@/lib/model/generation-run'
import type { Id } from '@/lib/model/id'
import type { Question } from '@/lib/model/question'
import { defaultSettings } from '@/lib/model/quiz'
import { stagesInTurns } from '@/lib/questions/generate-in-turns'
import { choosingStage, choosingUnread } from '@/lib/questions/pipeline'
import { database } from '@/lib/storage/database'
import { endRun } from '@/lib/storage/generation-runs'
import { insertQuestions } from '@/lib/storage/questions'
import { insertQuiz } from '@/lib/storage/quizzes'
import { titleOfQuiz } from './title-of-quiz'

export type DraftToKeep = {
  ownerId: Id
  articleId: Id
  articleVersionId: Id
  article: Article
  /** Null of an article in a language that we do not read. */
  document: Document | null
  /** Ours and a model's, all verified. */
  candidates: readonly Candidate[]
  options: RunOptions
  /** What keeps this work while it goes on: ends with the quiz. */
  held: HeldRun | null
}
/** No quiz without questions, and none when somebody else has taken the work over: then that one writes it. */
export type DraftKept = { quizId: Id; questions: Pick<Question, 'origin'>[] } | 'nothing' | 'taken-over'

/** Chooses the questions and stores the draft, all suggestions. */
export async function keepDraft(
  { ownerId, articleId, articleVersionId, article, document, candidates, options, held }: DraftToKeep,
  tell?: (progress: Progress) => void,
): Promise<DraftKept> {
  const db = await database()
  const questions = await stagesInTurns(
    document ? choosingStage(candidates, document, options) : choosingUnread(candidates, article, options),
    tell,
  )
  if (questions.length === 0) {
    if (held) await endRun(db.prisma, held)
    return 'nothing'
  }
  return db.transact(async tx => {
    if (held && !(await endRun(tx, held))) return 'taken-over'
    const title = titleOfQuiz(article)
    const quizId = await insertQuiz(tx, {
      ownerId,
      articleId,
      articleVersionId,
      title,
      settings: defaultSettings,
    })
    const bodies = questions.map((body, position) => ({ position, state: 'suggested' as const, body }))
    await insertQuestions(tx, quizId, bodies)
    return { quizId, questions }
  })
}
