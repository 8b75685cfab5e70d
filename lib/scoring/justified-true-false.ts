import { engineLanguage } from '@/lib/model/article-language'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import { cutSentencesAt } from './cut-sentences'
import { findQuote } from './find-quote'
import { blank, judged, type Scorer, type Setting } from './scorer'
import { longestResponse } from './typed/clean-response'
import { wordsOf } from './typed/negations'
import { scoringWords } from './words'

/** More than this is not a proof but a paragraph. Longer evidence makes longer marks fair. */
const mostSentences = 3
/** So many words of the evidence show that it was found; a shorter evidence is marked whole. */
const wordsToShow = 2

/**
 * The DELF item: true or false, and the words of the article that prove it; points only when both are right. The proof
 * is right when it takes in words of the evidence, however it was cut: the key words alone, or their whole sentence.
 * Near misses are for a person: the same sentence beside the evidence, or words that say as much elsewhere.
 */
export const scoreJustifiedTrueFalse: Scorer<'justified-true-false'> = ({ key }, response, setting) => {
  const { value, marks, quote } = response
  const proved = marks.length > 0 || /[\p{L}\p{N}]/u.test(quote)
  if (value === null) return proved ? judged('rejected', 'truth-missing') : blank
  if (value !== key) return judged('rejected', 'truth-wrong')
  if (quote.length > longestResponse) return judged('review', 'too-long')
  if (!proved) return judged('rejected', 'proof-missing')
  if (setting.evidence.length === 0) return judged('review', 'proof-not-compared')
  const quoted = findQuote(quote, setting.text)
  return judgeProof([...marks, ...quoted.found], quoted.missing, setting)
}

function judgeProof(marks: readonly Span[], missing: boolean, setting: Setting) {
  const { text, language, evidence } = setting
  const sentences = cutSentencesAt(text, language, [...marks, ...evidence])
  const touched = (spans: readonly Span[]) =>
    sentences.filter(sentence => spans.some(span => overlaps(span, sentence)))
  const marked = touched(marks)
  const proving = touched(evidence)
  if (marked.length > Math.max(mostSentences, proving.length)) return judged('rejected', 'proof-too-long')
  // The longest evidence is what says it; a shorter one beside it may only tell who "he" is.
  const longest = Math.max(...evidence.map(({ start, end }) => end - start))
  const shown = evidence.filter(span => isShown(span, marks, setting))
  if (shown.some(({ start, end }) => end - start === longest)) return judged('accepted', 'proof-found')
  if (shown.length > 0) return judged('review', 'proof-in-part')
  if (marked.some(sentence => proving.includes(sentence))) return judged('review', 'proof-beside')
  if (missing) return judged('review', 'proof-not-in-article')
  return saysAsMuch(marks, setting) ? judged('review', 'proof-elsewhere') : judged('rejected', 'proof-wrong')
}

/** Whether the marks take in enough words of this evidence. */
function isShown(span: Span, marks: readonly Span[], setting: Setting): boolean {
  const shared = marks.flatMap(mark =>
    overlaps(mark, span)
      ? contentOf({ start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }, setting)
      : [],
  )
  const whole = contentOf(span, setting)
  return shared.length >= Math.min(wordsToShow, Math.max(1, whole.length))
}

/** News says a thing twice: the marked words hold half of what the evidence says. */
function saysAsMuch(marks: readonly Span[], setting: Setting): boolean {
  const said = new Set(marks.flatMap(mark => contentOf(mark, setting)))
  return setting.evidence.some(span => {
    const words = contentOf(span, setting)
    return words.length > 0 && 2 * words.filter(word => said.has(word)).length >= words.length
  })
}

function contentOf(span: Span, { text, language }: Setting): string[] {
  const read = engineLanguage(language)
  const words = wordsOf(textOf(text, span))
  return read ? words.filter(word => !scoringWords[read].empty.includes(word)) : words
}
