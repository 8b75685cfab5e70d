import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { ResponseValue } from '@/lib/model/response'
import type { Failure, Result } from '@/lib/model/result'

export type SaveResponseInput = {
  actor: Actor
  attemptId: Id
  questionId: Id
  value: ResponseValue
  /** The revision this save replaces: 0 for the first. */
  revision: number
}
export type ResponseSaved = { revision: number; savedAt: Date }
/** A 'conflict' carries what is stored, so that the browser can go on from there. */
export type SaveFailure = Failure & { stored?: { value: ResponseValue; revision: number; savedAt: Date } }

export async function saveResponse(_input: SaveResponseInput): Promise<Result<ResponseSaved, SaveFailure>> {
  throw new Error('not filled yet')
}
