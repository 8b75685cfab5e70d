'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { type DecideReviewInput, decideReview, type ReviewDecided } from '@/lib/usecases/decide-review'
import {
  type DecisionProposed,
  type ProposeDecisionInput,
  proposeDecision,
} from '@/lib/usecases/propose-decision'
import { type DecisionUndone, type UndoDecisionInput, undoDecision } from '@/lib/usecases/undo-decision'

type Asked<T> = Omit<T, 'actor'>

/** The page is shown anew, also after a failure: then with what somebody else decided. */
export async function decide(input: Asked<DecideReviewInput>): Promise<Result<ReviewDecided>> {
  const decided = await decideReview({ ...input, actor: await currentActor() })
  refresh()
  return decided
}

export async function undo(input: Asked<UndoDecisionInput>): Promise<Result<DecisionUndone>> {
  const undone = await undoDecision({ ...input, actor: await currentActor() })
  refresh()
  return undone
}

/** Changes nothing: what the language model would decide comes back in words. */
export async function askModel(input: Asked<ProposeDecisionInput>): Promise<Result<DecisionProposed>> {
  return proposeDecision({ ...input, actor: await currentActor() })
}
