import 'server-only'
import type { Actor } from '@/lib/model/actor'
import type { Article } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'
import type { Result } from '@/lib/model/result'

export type CleanArticleInput = {
  actor: Actor
  source: { text: string; html: string | null }
  /** Lines (indices into the lines of the paste) that the rules took and the instructor keeps. */
  putBack: number[]
  /** Lines that the rules kept and the instructor leaves. */
  takeOut: number[]
  language: 'auto' | Language
}
export type CleanedLine = { line: number; text: string; kept: boolean; rule: string | null }
export type CleanedArticle = { article: Article; lines: CleanedLine[] }

/** Nothing is stored. */
export async function cleanArticle(_input: CleanArticleInput): Promise<Result<CleanedArticle>> {
  throw new Error('not filled yet')
}
