import 'server-only'
import { z } from 'zod'
import { mayDo } from '@/lib/access/share-rights'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import { type Id, idSchema } from '@/lib/model/id'
import type { Finding, Question } from '@/lib/model/question'
import type { Edition, Quiz } from '@/lib/model/quiz'
import type { OfferedChange, QuizChange } from '@/lib/model/quiz-change'
import { ok, type Result } from '@/lib/model/result'
import type { MayDo, Standing } from '@/lib/model/share'
import type { Span } from '@/lib/model/span'
import { findQuizFlaws } from '@/lib/questions/verifying/find-quiz-flaws'
import { cutSentences } from '@/lib/scoring/cut-sentences'
import { findArticleVersion, hasNewerVersion } from '@/lib/storage/articles'
import { findNewestEdition } from '@/lib/storage/editions'
import { listQuestions } from '@/lib/storage/questions'
import { findTurnable } from '@/lib/storage/quiz-changes'
import { findUser } from '@/lib/storage/users'
import { atQuiz } from './at-quiz'
import { differsFromEdition } from './differs-from-edition'
import { standingIn } from './find-own-quiz'

export type FindQuizInput = { actor: Actor; quizId: Id }
export type QuizView = {
  /** `revision` is named by changeSettings. */
  quiz: Quiz & { revision: number }
  /** What whoever asks may do with it. */
  standing: Standing
  may: MayDo
  /** Whose it is, when it is another's. */
  sharedBy: string | null
  article: Article
  /** By position; each carries its own findings. */
  questions: Question[]
  /** Findings about accepted questions taken together (one gives another's key, balance of true and false, …). */
  quizFindings: { questionId: Id; finding: Finding }[]
  /** The accepted questions differ from the newest edition: publishing again would make the next one. */
  changedSincePublished: boolean
  /** What the asking person could take back, or do once more. */
  undo: OfferedChange | null
  redo: OfferedChange | null
  /** The article cut into sentences, as offsets into its text. */
  sentences: Span[]
  /** A newer version of the article than the one the questions are about. */
  newerVersion: boolean
}

export async function findQuiz(input: FindQuizInput): Promise<Result<QuizView>> {
  const at = await atQuiz(z.object({ quizId: idSchema }), input, 'view')
  if (!at.ok) return at
  const { userId, db } = at.value
  const { articleVersionId, ...quiz } = at.value.quiz
  const article = await findArticleVersion(db.prisma, articleVersionId)
  const questions = await listQuestions(db.prisma, quiz.id)
  const accepted = questions.filter(question => question.state === 'accepted')
  const newest: Edition | null = await findNewestEdition(db.prisma, quiz.id)
  const standing = (await standingIn(db.prisma, quiz, userId)) ?? 'view'
  const { undo, redo } = await findTurnable(db.prisma, quiz.id, userId)
  return ok({
    quiz,
    standing,
    may: {
      grade: mayDo(standing, 'grade'),
      edit: mayDo(standing, 'edit'),
      own: mayDo(standing, 'own'),
    },
    sharedBy: standing === 'own' ? null : ((await findUser(db.prisma, quiz.ownerId))?.name ?? null),
    article,
    questions,
    quizFindings: findQuizFlaws(accepted, article).flatMap(({ index, finding }) => {
      const question = accepted[index]
      return question ? [{ questionId: question.id, finding }] : []
    }),
    undo: undo && offered(undo, questions),
    redo: redo && offered(redo, questions),
    sentences: cutSentences(article.text, article.language),
    newerVersion: await hasNewerVersion(db.prisma, articleVersionId),
    changedSincePublished:
      newest !== null && differsFromEdition({ ...quiz, articleVersionId }, accepted, newest),
  })
}

function offered(
  { id, cause, questions: turned }: QuizChange,
  questions: readonly Question[],
): OfferedChange {
  const [only, ...others] = turned
  const at = others.length > 0 ? -1 : questions.findIndex(question => question.id === only?.questionId)
  return { id, cause, questions: turned.length, number: at === -1 ? null : at + 1 }
}
