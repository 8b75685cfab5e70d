import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import { type Id, idSchema } from '@/lib/model/id'
import { fail, ok, type Result } from '@/lib/model/result'
import { stopModelRun } from './model-runs'
import { parseInput } from './parse-input'

/** Stops asking the language model; the quiz is finished with what passed and with our own questions. */
export async function stopModel(input: { actor: Actor; runId: Id }): Promise<Result<null>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ runId: idSchema }), input)
  if (!given.ok) return given
  return stopModelRun(given.value.runId, userId.value) ? ok(null) : fail('not-found', 'not-found')
}
