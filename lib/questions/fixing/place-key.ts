import type { Article } from '@/lib/model/article'
import type { QuestionBody } from '@/lib/model/question'
import type { Span } from '@/lib/model/span'
import { partsOf } from '../verifying/item-view'
import { judgingOf } from '../verifying/judging-of'
import { sentencesOf } from '../verifying/sentences-of'
import { contentWords, flat } from '../verifying/words'

/**
 * Evidence for a key that the article says in these words: the sentence that holds it and shares most words with the
 * stem. Null where a key does not stand in the article so.
 */
export function placeKey(
  { content }: Pick<QuestionBody, 'content'>,
  { text, language }: Pick<Article, 'text' | 'language'>,
): { evidence: Span[] } | null {
  const keys = partsOf(content).keys.filter(key => key.trim() !== '')
  if (keys.length === 0) return null
  const judging = judgingOf(language)
  const asked = new Set(contentWords(content.stem, judging))
  const spans = keys.map(key => {
    const holding = sentencesOf(text).filter(sentence => flat(sentence.text).includes(flat(key.trim())))
    const shared = (words: string) => contentWords(words, judging).filter(word => asked.has(word)).length
    const [best] = holding.sort((a, b) => shared(b.text) - shared(a.text))
    return best && trimmed(best)
  })
  if (spans.some(span => span === undefined)) return null
  const evidence = spans.flatMap(span => span ?? [])
  return {
    evidence: evidence
      .filter((span, at) => evidence.findIndex(other => other.start === span.start) === at)
      .sort((a, b) => a.start - b.start)
      .slice(0, 10),
  }
}

function trimmed({ text, start }: { text: string; start: number }): Span {
  const from = start + text.length - text.trimStart().length
  return { start: from, end: from + text.trim().length }
}
