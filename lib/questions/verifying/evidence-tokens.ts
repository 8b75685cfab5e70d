import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { Sentence, TaggedToken } from '@/lib/model/document'
import { overlaps, type Span } from '@/lib/model/span'
import type { CandidateView } from './candidate-view'
import { statementOf } from './quiz-view'
import { flat, outsideQuotes, type Word, wordsOf } from './words'

/** The sentences that the evidence touches. */
export function evidenceSentences({ candidate, document }: CandidateView): readonly Sentence[] {
  return sentencesAt(document, candidate.evidence)
}

/** The sentence of a span, and the indices of its first and last token there; null outside all words. */
export function tokensAt(
  sentences: readonly Sentence[],
  span: Span,
): { sentence: Sentence; first: number; last: number } | null {
  const sentence = sentences.find(one => overlaps(one.span, span))
  if (!sentence) return null
  const first = sentence.tokens.findIndex(token => overlaps(token.span, span))
  const last = sentence.tokens.findLastIndex(token => overlaps(token.span, span))
  return first < 0 ? null : { sentence, first, last }
}

/**
 * Where the last words of a text stand in the evidence: the index of the last one. Two words in a row make sure that it
 * is the same place; null where they stand nowhere, as in a question that turns its verb round.
 */
export function endOf(
  text: string,
  sentences: readonly Sentence[],
): { sentence: Sentence; last: number } | null {
  const words = wordsOf(text)
  const [before, final] = [words.at(-2), words.at(-1)]
  if (!before || !final) return null
  for (const sentence of sentences) {
    const last = sentence.tokens.findIndex(
      (token, at) => isWord(token, final) && isWord(sentence.tokens[at - 1], before),
    )
    if (last >= 0) return { sentence, last: behindSign(sentence, last) }
  }
  return null
}

/** Where a stem ends in the article; of a statement that was altered at its end, where the words stood that were altered. */
export function endOfStem(
  view: CandidateView,
  whole = view.stem,
): { sentence: Sentence; last: number } | null {
  const { content, candidate } = view
  const sentences = evidenceSentences(view)
  const text = outsideQuotes(whole)
  const end = endOf(text, sentences)
  if (end || statementOf(content) !== false || !candidate.keySpan) return end
  const place = tokensAt(sentences, candidate.keySpan)
  const lead = place?.sentence.tokens[place.first - 1]
  if (!place || !lead) return null
  const words = wordsOf(text)
  const at = words.findLastIndex(word => word.flat === flat(lead.form))
  const altered = words.length - 1 - at
  return at >= 0 && altered > 0 && altered <= place.last - place.first + 2
    ? { sentence: place.sentence, last: place.last }
    : null
}

/** "40 %": the sign is no word, and belongs to the figure. */
const behindSign = ({ tokens }: Sentence, last: number) =>
  tokens[last]?.upos === 'NUM' && tokens[last + 1]?.upos === 'SYM' ? last + 1 : last

const isWord = (token: TaggedToken | undefined, word: Word) =>
  token !== undefined && flat(token.form) === word.flat

/** The word behind `last` that all words up to it from the next one on hang on, and which hangs on what stands before; or -1. */
export function topOf(tokens: readonly TaggedToken[], last: number): number {
  let at = last + 1
  for (let steps = 0; steps < tokens.length; steps += 1) {
    const head = tokens[at]?.head ?? -1
    if (head <= last) return head < 0 ? -1 : at
    at = head
  }
  return -1
}

/** A word with a subject, a copula or an auxiliary of its own. */
export const isClause = (tokens: readonly TaggedToken[], at: number) =>
  tokens.some(({ head, deprel }) => head === at && /^(?:nsubj|cop|aux)/.test(deprel))
