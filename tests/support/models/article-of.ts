import { readFileSync } from 'node:fs'
import { readSource } from '@/lib/intake/read-source'
import type { Article, ReadableArticle } from '@/lib/model/article'
import { isReadable } from '@/lib/model/article-language'
import { candidateStages } from '@/lib/questions/pipeline'

/** A text of the fixtures, cleaned as a paste is. */
export function cleanedOf(path: string): Article {
  const read = readSource({ text: readFileSync(path, 'utf8'), html: null })
  if (!read.ok) throw new Error(`${path}: ${read.failure.code}`)
  return read.value.article
}

/** One that our engine reads. */
export function articleOf(path: string): ReadableArticle {
  const article = cleanedOf(path)
  if (!isReadable(article)) throw new Error(`${path}: ${article.language}`)
  return article
}

/** What our own engine finds in it. */
export function askedOf(article: ReadableArticle, seed = 1) {
  const stages = candidateStages(article, { seed })
  for (let step = stages.next(); ; step = stages.next()) if (step.done) return step.value
}
