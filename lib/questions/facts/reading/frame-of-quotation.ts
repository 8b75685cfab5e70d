import type { Quotation, Sentence } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import type { Reader } from './reader'

/** "Ida Roux se souvient : « … », où l’union des bacs …": words that a colon leads to are not of who is named behind them. */
export const isLedElsewhere = ({ text }: Reader, { span }: Quotation, speaker: Span) =>
  speaker.start >= span.end &&
  /\p{L}\s?:$/u.test(text.slice(Math.max(0, span.start - 12), span.start).trimEnd())

/**
 * "Mr Roe was quoted by the Gazette saying “…”", "« … » et des études sont prévues, confirme le maire": a sentence that says
 * itself who speaks is none that the speaker of the one before goes on with.
 */
export function hasOwnFrame({ document, words }: Reader, { span }: Quotation, opens: Sentence): boolean {
  return opens.tokens.some(
    ({ upos, lemma, span: word }) =>
      (upos === 'VERB' || upos === 'AUX') &&
      !document.quotations.some(({ span: other }) => contains(other, word)) &&
      (word.end <= span.start || words.saying.has(lemma)),
  )
}

/** "… What for?” Ida Roux added: “It is …": who leads to the next quotation behind a colon has not said the one before. */
export function leadsNext({ text }: Reader, { span, inner }: Quotation, speaker: Span): boolean {
  if (speaker.start < span.end || !/[.?!]\s*[’'”"]?\s*$/u.test(text.slice(inner.start, inner.end)))
    return false
  const lead = text.slice(span.end, span.end + farthestLead)
  const colon = /^\s*\p{Lu}[^“”«»".?!]*:\s*[“«"]/u.exec(lead)
  return colon !== null && speaker.end <= span.end + colon[0].length
}

const farthestLead = 240
