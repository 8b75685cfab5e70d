import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { usualPatience } from '@/lib/llm/ask-model'
import { type Caller, callerOf } from '@/lib/llm/retry'
import type { Id } from '@/lib/model/id'
import type { ModelConnection } from '@/lib/model/language-model'
import type { ModelsInUse } from './find-models'
import { withinModelBudget } from './within-model-budget'

/** Who proposes and who verifies (the same where there is no second model), and the mark of the fence, which nobody can foresee. */
export type ModelCallers = { propose: Caller; verify: Caller; mark: string }

/** For one request of an instructor, while somebody waits for it: each call counts against the budgets. */
export function modelCallers(userId: Id, { connection, second, budget }: ModelsInUse): ModelCallers {
  const signal = AbortSignal.timeout(usualPatience.total)
  const calling = (to: ModelConnection) =>
    callerOf({
      connection: to,
      signal,
      patience: usualPatience,
      mayCall: () => withinModelBudget(userId, budget),
      wait: seconds => pause(seconds * 1000),
      usage: { calls: 0, input: 0, output: 0 },
    })
  const mark = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  return { propose: calling(connection), verify: calling(second ?? connection), mark }
}
