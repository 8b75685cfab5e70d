'use server'

import { currentActor } from '@/app/_session/current-actor'
import type { Result } from '@/lib/model/result'
import { type CleanArticleInput, type CleanedArticle, cleanArticle } from '@/lib/usecases/clean-article'
import { type SaveArticleInput, type SavedArticle, saveArticle } from '@/lib/usecases/save-article'

export async function clean(input: Omit<CleanArticleInput, 'actor'>): Promise<Result<CleanedArticle>> {
  return cleanArticle({ ...input, actor: await currentActor() })
}

export async function save(input: Omit<SaveArticleInput, 'actor'>): Promise<Result<SavedArticle>> {
  return saveArticle({ ...input, actor: await currentActor() })
}
