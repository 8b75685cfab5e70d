import { usualPatience } from '@/lib/llm/ask-model'
import { callerOf } from '@/lib/llm/retry'
import type { standInModel } from './stand-in-model'

/** Calls a stand-in model as a generation does, with nothing that stops it: no budget, no pause, no end. */
export const patientCaller = (model: Awaited<ReturnType<typeof standInModel>>) =>
  callerOf({
    connection: model.connection(),
    signal: new AbortController().signal,
    patience: usualPatience,
    mayCall: async () => true,
    wait: async () => undefined,
    usage: { calls: 0, input: 0, output: 0 },
  })
