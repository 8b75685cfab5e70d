import { textOf } from '@/lib/model/span'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { instructs } from '../instructs'
import { beginning, contentWords, flat, wordsOf } from '../words'

/** So much of what a stem tells beside the noun, another sentence tells as well. */
const asMuch = 0.6

/**
 * "Combien de personnes ont été placées en garde à vue ?" of an article with ten in Lenne and five in Sorbes: the noun is
 * counted again by a sentence that tells the same, and no name, day or figure of the stem says which.
 */
export const secondCount: CandidateRule = {
  rule: 'answered-otherwise',
  refuse: view => {
    const { candidate, content, stem, judging, document } = view
    if (candidate.class !== 'number' || instructs[content.kind] || !candidate.keySpan) return null
    const words = wordsOf(stem)
    if (words.some(({ form }, at) => at > 0 && /^[\p{Lu}\p{N}]/u.test(form))) return null
    const [noun, ...rest] = contentWords(stem, judging).filter(word => !asks(word, view))
    if (!noun || rest.length < 2) return null
    const own = candidate.evidence
    const key = flat(textOf(document.article.text, candidate.keySpan))
    const rival = document.sentences.find(({ span, tokens }) => {
      if (own.some(({ start, end }) => start < span.end && span.start < end)) return false
      const counted = tokens.find(
        ({ upos }, at) =>
          upos === 'NUM' && tokens.slice(at + 1, at + 3).some(({ form }) => beginning(flat(form)) === noun),
      )
      if (!counted || key.startsWith(flat(counted.form))) return false
      const told = new Set(contentWords(textOf(document.article.text, span), judging))
      return rest.filter(word => told.has(word)).length >= asMuch * rest.length
    })
    return rival ? `the article counts it again: "${textOf(document.article.text, rival.span)}"` : null
  },
}

const asks = (word: string, { judging }: CandidateView) =>
  judging.questionWords.some(one => beginning(flat(one)) === word)
