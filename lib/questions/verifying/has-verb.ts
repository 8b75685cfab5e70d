import { segmentSteps } from '@/lib/linguistics/segment'
import { finish } from '@/lib/linguistics/steps'
import { tagSteps } from '@/lib/linguistics/tag'
import { tokeniseSteps } from '@/lib/linguistics/tokenise'
import type { ReadableArticle } from '@/lib/model/article'
import type { Language } from '@/lib/model/language'

/** Whether a verb is read in a line that nobody of us wrote. A few milliseconds. */
export function hasVerb(line: string, language: Language): boolean {
  const article: ReadableArticle = {
    title: '',
    language,
    byline: null,
    date: null,
    paragraphs: [line],
    text: line,
    left: [],
  }
  const { sentences } = finish(tagSteps(finish(tokeniseSteps(article, finish(segmentSteps(article))))))
  return sentences.some(({ tokens }) => tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX'))
}
