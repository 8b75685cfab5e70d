'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Replacements } from '@/lib/model/proposal'
import type { Result } from '@/lib/model/result'
import { type AddQuestionInput, addQuestion } from '@/lib/usecases/add-question'
import type { AskedWithModelInput } from '@/lib/usecases/asked-with-model'
import { type CheckQuestionInput, checkQuestion, type QuestionChecked } from '@/lib/usecases/check-question'
import {
  type DeleteQuestionInput,
  deleteQuestion,
  type QuestionDeleted,
} from '@/lib/usecases/delete-question'
import { type EditQuestionInput, editQuestion, type QuestionSaved } from '@/lib/usecases/edit-question'
import { findQuestionHistory, type QuestionHistory } from '@/lib/usecases/find-question-history'
import { type JudgeQuestionInput, judgeQuestion } from '@/lib/usecases/judge-question'
import {
  type JudgeQuestionsInput,
  judgeQuestions,
  type QuestionsJudged,
} from '@/lib/usecases/judge-questions'
import { type MoveQuestionInput, moveQuestion, type QuestionMoved } from '@/lib/usecases/move-question'
import { type DistractorsProposed, proposeDistractors } from '@/lib/usecases/propose-distractors'
import {
  type ExplanationProposed,
  type ProposeExplanationInput,
  proposeExplanation,
} from '@/lib/usecases/propose-explanation'
import { proposeReplacements } from '@/lib/usecases/propose-replacements'
import {
  type ProposeWordingInput,
  proposeWording,
  type WordingProposed,
} from '@/lib/usecases/propose-wording'
import { redoChange } from '@/lib/usecases/redo-change'
import { type ReplaceQuestionInput, replaceQuestion } from '@/lib/usecases/replace-question'
import { type RestoreQuestionInput, restoreQuestion } from '@/lib/usecases/restore-question'
import type { ChangeTurned } from '@/lib/usecases/turn-change'
import { undoChange } from '@/lib/usecases/undo-change'

type Asked<T> = Omit<T, 'actor'>

/** The page is shown anew with what is stored now, also after a conflict: then with what the other one did. */
async function shown<T>(result: Promise<Result<T>>): Promise<Result<T>> {
  const settled = await result
  refresh()
  return settled
}

export async function judge(input: Asked<JudgeQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(judgeQuestion({ ...input, actor: await currentActor() }))
}

export async function acceptAll(input: Asked<JudgeQuestionsInput>): Promise<Result<QuestionsJudged>> {
  return shown(judgeQuestions({ ...input, actor: await currentActor() }))
}

export async function edit(input: Asked<EditQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(editQuestion({ ...input, actor: await currentActor() }))
}

/** While somebody writes: the page stays as it is, the form is told what became of it. */
export async function autosave(input: Asked<EditQuestionInput>): Promise<Result<QuestionSaved>> {
  return editQuestion({ ...input, actor: await currentActor() })
}

export async function add(input: Asked<AddQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(addQuestion({ ...input, actor: await currentActor() }))
}

export async function move(input: Asked<MoveQuestionInput>): Promise<Result<QuestionMoved>> {
  return shown(moveQuestion({ ...input, actor: await currentActor() }))
}

/** Changes nothing: the explanation comes back for the editor. */
export async function explainWithModel(
  input: Asked<ProposeExplanationInput>,
): Promise<Result<ExplanationProposed>> {
  return proposeExplanation({ ...input, actor: await currentActor() })
}

/** Changes nothing: wrong options that passed the checks come back for the editor. */
export async function distractWithModel(
  input: Asked<AskedWithModelInput>,
): Promise<Result<DistractorsProposed>> {
  return proposeDistractors({ ...input, actor: await currentActor() })
}

/** Changes nothing: the wording comes back for the editor. */
export async function rewordWithModel(input: Asked<ProposeWordingInput>): Promise<Result<WordingProposed>> {
  return proposeWording({ ...input, actor: await currentActor() })
}

export async function remove(input: Asked<DeleteQuestionInput>): Promise<Result<QuestionDeleted>> {
  return shown(deleteQuestion({ ...input, actor: await currentActor() }))
}

export async function undo(changeId: string): Promise<Result<ChangeTurned>> {
  return shown(undoChange({ changeId, actor: await currentActor() }))
}

export async function redo(changeId: string): Promise<Result<ChangeTurned>> {
  return shown(redoChange({ changeId, actor: await currentActor() }))
}

export async function history(questionId: string): Promise<Result<QuestionHistory>> {
  return findQuestionHistory({ questionId, actor: await currentActor() })
}

export async function restore(input: Asked<RestoreQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(restoreQuestion({ ...input, actor: await currentActor() }))
}

export async function replacements(questionId: string): Promise<Result<Replacements>> {
  return proposeReplacements({ questionId, actor: await currentActor() })
}

export async function replace(input: Asked<ReplaceQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(replaceQuestion({ ...input, actor: await currentActor() }))
}

/** What the rules say of what is being written. Nothing on the page changes. */
export async function check(input: Asked<CheckQuestionInput>): Promise<Result<QuestionChecked>> {
  return checkQuestion({ ...input, actor: await currentActor() })
}
