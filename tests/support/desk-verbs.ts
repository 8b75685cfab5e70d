import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuestionEdit } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'
import { addBanked } from '@/lib/usecases/add-banked'
import { checkQuestion } from '@/lib/usecases/check-question'
import { findQuestionHistory } from '@/lib/usecases/find-question-history'
import { findQuizMove } from '@/lib/usecases/find-quiz-move'
import { findQuizPulse } from '@/lib/usecases/find-quiz-pulse'
import { judgeQuestions } from '@/lib/usecases/judge-questions'
import { listBank } from '@/lib/usecases/list-bank'
import { moveQuiz } from '@/lib/usecases/move-quiz'
import { proposeDistractors } from '@/lib/usecases/propose-distractors'
import { proposeExplanation } from '@/lib/usecases/propose-explanation'
import { proposeReplacements } from '@/lib/usecases/propose-replacements'
import { proposeWording } from '@/lib/usecases/propose-wording'
import { redoChange } from '@/lib/usecases/redo-change'
import { replaceQuestion } from '@/lib/usecases/replace-question'
import { restoreQuestion } from '@/lib/usecases/restore-question'
import { reviseArticle } from '@/lib/usecases/revise-article'
import { tagArticle } from '@/lib/usecases/tag-article'
import { tryQuiz } from '@/lib/usecases/try-quiz'
import { undoChange } from '@/lib/usecases/undo-change'

type Theirs = { quizId: Id; questionId: Id; articleId: Id; changeId: Id }
type Given = { theirs: () => Theirs; body: () => QuestionEdit; text: string }

/** The verbs of the bench and the library, each about somebody's thing. */
export const deskVerbs = ({
  theirs,
  body,
  text,
}: Given): Record<string, (actor: Actor) => Promise<Result<unknown>>> => ({
  'judge-questions': actor =>
    judgeQuestions({
      actor,
      quizId: theirs().quizId,
      questions: [{ questionId: theirs().questionId, revision: 1 }],
    }),
  'check-question': actor =>
    checkQuestion({ actor, quizId: theirs().quizId, questionId: null, body: body() }),
  'propose-explanation': actor =>
    proposeExplanation({
      ...{ actor, quizId: theirs().quizId },
      content: { kind: 'true-false', stem: 'Le pont est fermé depuis le mois de mars.', key: true },
      evidence: [],
    }),
  'propose-distractors': actor => proposeDistractors({ actor, quizId: theirs().quizId, body: body() }),
  'propose-wording': actor => proposeWording({ actor, quizId: theirs().quizId, body: body(), aim: 'easier' }),
  'propose-replacements': actor => proposeReplacements({ actor, questionId: theirs().questionId }),
  'replace-question': actor =>
    replaceQuestion({ actor, questionId: theirs().questionId, revision: 1, proposalId: 'abcdefghijkm' }),
  'undo-change': actor => undoChange({ actor, changeId: theirs().changeId }),
  'redo-change': actor => redoChange({ actor, changeId: theirs().changeId }),
  'find-question-history': actor => findQuestionHistory({ actor, questionId: theirs().questionId }),
  'restore-question': actor =>
    restoreQuestion({
      ...{ actor, questionId: theirs().questionId, revision: 1 },
      ...{ changeId: theirs().changeId, side: 'after' },
    }),
  'try-quiz': actor => tryQuiz({ actor, quizId: theirs().quizId, responses: [] }),
  'tag-article': actor => tagArticle({ actor, articleId: theirs().articleId, tags: ['mine'] }),
  'revise-article': actor =>
    reviseArticle({ actor, articleId: theirs().articleId, version: 1, title: 'Mine', text: text + text }),
  'find-quiz-move': actor => findQuizMove({ actor, quizId: theirs().quizId, version: null }),
  'move-quiz': actor => moveQuiz({ actor, quizId: theirs().quizId, version: 1, evidence: [] }),
  'list-bank': actor => listBank({ actor, quizId: theirs().quizId }),
  'add-banked': actor => addBanked({ actor, quizId: theirs().quizId, questionId: theirs().questionId }),
  'find-quiz-pulse': actor => findQuizPulse({ actor, quizId: theirs().quizId }),
})
