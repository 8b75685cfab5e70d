import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Result } from '@/lib/model/result'
import { askSecondLook } from '@/lib/usecases/ask-second-look'
import { checkResponse } from '@/lib/usecases/check-response'
import { findAttempt } from '@/lib/usecases/find-attempt'
import { findAttemptClock } from '@/lib/usecases/find-attempt-clock'
import { findAttemptLooks } from '@/lib/usecases/find-attempt-looks'
import { findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'

type Try = (actor: Actor) => Promise<Result<unknown>>

/** Every verb about one attempt that is its learner's alone. */
export function attemptVerbs(theirs: () => { attemptId: Id; asked: Id }): Record<string, Try> {
  const one = () => ({ attemptId: theirs().attemptId })
  const question = () => ({ ...one(), questionId: theirs().asked })
  const value = { kind: 'multiple-choice', optionId: null } as const
  return {
    'ask-second-look': actor => askSecondLook({ actor, ...question(), reason: '' }),
    'check-response': actor => checkResponse({ actor, ...question() }),
    'find-attempt': actor => findAttempt({ actor, ...one() }),
    'save-response': actor => saveResponse({ actor, ...question(), value, revision: 0 }),
    'find-attempt-clock': actor => findAttemptClock({ actor, ...one() }),
    'find-attempt-looks': actor => findAttemptLooks({ actor, ...one() }),
    'submit-attempt': actor => submitAttempt({ actor, ...one() }),
    'find-attempt-result': actor => findAttemptResult({ actor, ...one() }),
  }
}
