import 'server-only'
import { asInstructor } from '@/lib/access/permissions'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Result } from '@/lib/model/result'
import type { Source } from '@/lib/model/source'
import { readPaste } from './read-paste'

export type CleanArticleInput = {
  actor: Actor
  source: Source
  /** Lines (indices into the lines of the paste) that the rules took and the instructor keeps. */
  putBack: number[]
  /** Lines that the rules kept and the instructor leaves. */
  takeOut: number[]
  language: 'auto' | ArticleLanguage
}
export type CleanedLine = { line: number; text: string; kept: boolean; rule: string | null }
export type CleanedArticle = { article: Article; lines: CleanedLine[] }

/** Nothing is stored. */
export async function cleanArticle(input: CleanArticleInput): Promise<Result<CleanedArticle>> {
  const userId = asInstructor(input.actor)
  return userId.ok ? readPaste(input) : userId
}
