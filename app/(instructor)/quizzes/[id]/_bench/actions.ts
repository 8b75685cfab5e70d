'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import { ok, type Result } from '@/lib/model/result'
import { type AddQuestionInput, addQuestion } from '@/lib/usecases/add-question'
import { deleteQuestion, type QuestionDeleted } from '@/lib/usecases/delete-question'
import { type EditQuestionInput, editQuestion, type QuestionSaved } from '@/lib/usecases/edit-question'
import { type JudgeQuestionInput, judgeQuestion } from '@/lib/usecases/judge-question'
import { type MoveQuestionInput, moveQuestion, type QuestionMoved } from '@/lib/usecases/move-question'

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

/** One after another: the first that fails stops the rest, and those before it stay accepted. */
export async function acceptAll(
  questions: { questionId: string; revision: number }[],
): Promise<Result<{ accepted: number }>> {
  const actor = await currentActor()
  let accepted = 0
  for (const { questionId, revision } of questions.slice(0, 200)) {
    const judged = await judgeQuestion({ actor, questionId, revision, state: 'accepted' })
    if (!judged.ok) return shown(Promise.resolve(judged))
    accepted++
  }
  return shown(Promise.resolve(ok({ accepted })))
}

export async function edit(input: Asked<EditQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(editQuestion({ ...input, actor: await currentActor() }))
}

export async function add(input: Asked<AddQuestionInput>): Promise<Result<QuestionSaved>> {
  return shown(addQuestion({ ...input, actor: await currentActor() }))
}

export async function move(input: Asked<MoveQuestionInput>): Promise<Result<QuestionMoved>> {
  return shown(moveQuestion({ ...input, actor: await currentActor() }))
}

export async function remove(questionId: string): Promise<Result<QuestionDeleted>> {
  return shown(deleteQuestion({ questionId, actor: await currentActor() }))
}
