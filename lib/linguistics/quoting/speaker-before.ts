import type { Quotation } from '@/lib/model/document'
import { contains, type Span } from '@/lib/model/span'
import { childrenOf, phraseSpan } from './phrase-span'
import type { Reader } from './reader'
import { maySpeak, speaks } from './speaks'
import { sentenceAt } from './text-index'

/**
 * "La maire est inquiète : « … »", "Paul Roy hésite. « … »": with no verb of saying, the subject of the words before a
 * colon or of the sentence before, when it can speak. Also a name alone before a colon ("Paul Roy : « … »").
 */
export function speakerBefore(
  { named, grammar, sentenceStarts }: Reader,
  quotation: Quotation,
  index: number,
): { speaker: Span; frame: null; confidence: number } | null {
  const { text } = named.article
  const { start } = quotation.span
  const lead = text.slice(Math.max(0, start - 3), start)
  const colon = /:\s*$/u.test(lead)
  let at = sentenceAt(sentenceStarts, start)
  let sentence = named.sentences[at]
  if (!sentence) return null
  if (!colon) {
    if (sentence.span.start < start || at === 0) return null
    at--
    const home = sentence.paragraph
    sentence = named.sentences[at]
    if (!sentence || sentence.paragraph !== home || sentence.span.end < start - 4) return null
  }
  const { tokens } = sentence
  const limit = tokens.findIndex(({ span }) => span.start >= start)
  const within = (i: number) => i >= 0 && (limit < 0 || i < limit)
  const nearby = named.quotations.slice(Math.max(0, index - 8), index)
  const inQuotes = (i: number) => {
    const place = tokens[i]?.span
    return nearby.some(({ span }) => place && span.end <= start && contains(span, place))
  }
  const children = childrenOf(tokens)
  const subject = tokens.findIndex(
    ({ deprel, head }, i) =>
      within(i) &&
      within(head) &&
      /^nsubj/u.test(deprel) &&
      !/^(?:acl|advcl)/u.test(tokens[head]?.deprel ?? ''),
  )
  const word = tokens[subject]
  if (
    word &&
    (colon ? maySpeak(word, grammar) : speaks(word, grammar)) &&
    word.feats.PronType !== 'Dem' &&
    !grammar.genericSubjects.has(word.form.toLowerCase()) &&
    !inQuotes(subject)
  )
    return { speaker: phraseSpan(sentence, children, subject), frame: null, confidence: colon ? 0.7 : 0.5 }
  if (!colon || subject >= 0) return null
  const alone = tokens.findIndex(
    ({ head, upos }, i) => within(i) && !within(head) && /^(?:NOUN|PROPN)$/u.test(upos),
  )
  const name = tokens[alone]
  return name && speaks(name, grammar)
    ? { speaker: phraseSpan(sentence, children, alone), frame: null, confidence: 0.65 }
    : null
}
