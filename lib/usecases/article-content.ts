import 'server-only'
import { createHash } from 'node:crypto'
import { countWords } from '@/lib/intake/line'
import { lixOf } from '@/lib/intake/readability'
import type { Article } from '@/lib/model/article'

/** What is stored beside the words of a version. The hash is sha256 of language, title and paragraphs. */
export function measured(article: Article) {
  const { language, title, paragraphs, text } = article
  const contentHash = createHash('sha256')
    .update(JSON.stringify([language, title, paragraphs]))
    .digest('hex')
  return { article, contentHash, words: countWords(text), lix: lixOf(text) }
}
