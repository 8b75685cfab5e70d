import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { parsingSteps } from '@/lib/linguistics/read-article'
import { finish } from '@/lib/linguistics/steps'
import type { ReadableArticle } from '@/lib/model/article'
import type { Parsed } from '@/lib/model/document'

/**
 * All of reading but the links. With a folder, what was parsed is kept there, since it takes most of the time: empty it when
 * lib/linguistics has changed.
 */
export function parseAll(
  name: string,
  articles: readonly ReadableArticle[],
  cache: string | undefined,
): Parsed[] {
  const digest = createHash('sha256').update(JSON.stringify(articles)).digest('hex').slice(0, 12)
  const file = cache && join(cache, `${name}-${digest}.v8`)
  if (file && existsSync(file)) return deserialize(readFileSync(file))
  const parsed = articles.map(article => finish(parsingSteps(article)))
  if (file) {
    mkdirSync(cache, { recursive: true })
    writeFileSync(file, serialize(parsed))
  }
  return parsed
}
