import { readFileSync } from 'node:fs'
import { readSource } from '@/lib/intake/read-source'
import type { Article } from '@/lib/model/article'
import { candidateStages } from '@/lib/questions/pipeline'

/** A text of the fixtures, cleaned as a paste is. */
export function articleOf(path: string): Article {
  const read = readSource({ text: readFileSync(path, 'utf8'), html: null })
  if (!read.ok) throw new Error(`${path}: ${read.failure.code}`)
  return read.value.article
}

/** What our own engine finds in it. */
export function askedOf(article: Article, seed = 1) {
  const stages = candidateStages(article, { seed })
  for (let step = stages.next(); ; step = stages.next()) if (step.done) return step.value
}
