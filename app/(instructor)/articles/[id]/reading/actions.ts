'use server'

import { currentActor } from '@/app/_session/current-actor'
import type { SentenceTree } from '@/lib/model/reading'
import type { Result } from '@/lib/model/result'
import { type FindSentenceTreeInput, findSentenceTree } from '@/lib/usecases/find-sentence-tree'

export async function showTree(input: Omit<FindSentenceTreeInput, 'actor'>): Promise<Result<SentenceTree>> {
  return findSentenceTree({ ...input, actor: await currentActor() })
}
