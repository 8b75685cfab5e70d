import type { Article } from '@/lib/model/article'

/** Characters of an article that are sent: about 10,000 words. Longer ones are cut between two paragraphs. */
const mostSent = 60_000

/**
 * The article between two marks that nobody can foresee: whatever it says, it cannot say that it is over. `mark` is
 * random, of letters and digits, the same for all calls of one run.
 */
export function fenced(article: Pick<Article, 'title' | 'paragraphs'>, mark: string): string {
  const kept: string[] = []
  let length = 0
  for (const paragraph of article.paragraphs) {
    length += paragraph.length
    if (length > mostSent && kept.length > 0) break
    kept.push(paragraph)
  }
  const body = [article.title, ...kept].join('\n\n').replaceAll(mark, '')
  return `<<<${mark}\n${body}\n${mark}>>>`
}

/** Lines of data that came out of a model or a learner: as JSON strings, which end where they end. */
export function asData(lines: readonly string[]): string {
  return lines.map(line => JSON.stringify(line.replace(/\s+/gu, ' ').slice(0, 600))).join('\n')
}
