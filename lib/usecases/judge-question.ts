import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { QuestionState } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'
import type { QuestionSaved } from './edit-question'

export type JudgeQuestionInput = { actor: Actor; questionId: Id; revision: number; state: QuestionState }

export async function judgeQuestion(_input: JudgeQuestionInput): Promise<Result<QuestionSaved>> {
  throw new Error('not filled yet')
}
