'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { type PreviewRegradeInput, previewRegrade, type RegradePreview } from '@/lib/usecases/preview-regrade'
import {
  type QuestionRegraded,
  type RegradeQuestionInput,
  regradeQuestion,
} from '@/lib/usecases/regrade-question'

type Asked<T> = Omit<T, 'actor'>

export async function preview(input: Asked<PreviewRegradeInput>): Promise<Result<RegradePreview>> {
  return previewRegrade({ ...input, actor: await currentActor() })
}

export async function regrade(input: Asked<RegradeQuestionInput>): Promise<Result<QuestionRegraded>> {
  const regraded = await regradeQuestion({ ...input, actor: await currentActor() })
  refresh()
  return regraded
}
