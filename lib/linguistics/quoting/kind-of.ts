import type { Quotation, QuotationKind } from '@/lib/model/document'
import { begins, type Reader } from './reader'
import { sentenceAt, tokensIn } from './text-index'

/**
 * Speech, a manner of naming, or a title. Speech is what a frame beside it says, and else what reads as a clause: a finite
 * verb, or a mark that ends a sentence inside. `framed`: a frame stands straight beside it.
 */
export function kindOf(reader: Reader, quotation: Quotation, framed: boolean): QuotationKind {
  const { text } = reader.named.article
  const inner = text.slice(quotation.inner.start, quotation.inner.end)
  const words = inner.split(/\s+/u, 40).length
  if (framed) return 'speech'
  const before = wordBefore(reader, quotation)
  // "le prix « révoltant »" is no title: those begin with a capital or a figure.
  const named = before === 'words' || (before === 'title' && /^\P{Ll}/u.test(inner))
  if (before !== null && named && words <= 14) return before
  if (words >= 3 && words <= 14 && isCapitalised(inner)) return 'title'
  if (isClause(reader, quotation)) return 'speech'
  const alone = quotation.continues !== null || begins(text, quotation)
  return words >= 8 || (alone && words >= 4) ? 'speech' : 'words'
}

/** “The Rains of April”: every long word has a capital, and no mark ends it. */
function isCapitalised(inner: string): boolean {
  const long = inner.split(/[\s-]+/u).filter(word => /^\p{L}{4,}/u.test(word))
  return long.length >= 2 && long.every(word => /^\p{Lu}\p{Ll}/u.test(word)) && !/[.!?…,]$/u.test(inner)
}

/** A finite verb inside, or a sentence of its own ("« Jamais ! »", not "« gilets jaunes »"). */
export function isClause({ named, sentenceStarts }: Reader, quotation: Quotation): boolean {
  const { text } = named.article
  const { start, end } = quotation.inner
  const inner = text.slice(start, end)
  const alone = quotation.continues !== null || begins(text, quotation)
  if (alone && /[.!?…,]$/u.test(inner) && /^\P{Ll}/u.test(inner)) return true
  for (let at = sentenceAt(sentenceStarts, start); at < named.sentences.length; at++) {
    const sentence = named.sentences[at]
    if (!sentence || sentence.span.start >= end) return false
    const { from, to } = tokensIn(sentence, quotation.inner)
    const words = sentence.tokens.slice(from, Math.min(to, from + 4)).filter(({ upos }) => upos !== 'PUNCT')
    // A verb needs company: "« stop »", "“dead”" may be read as one.
    if (words.length < 2) continue
    for (let i = from; i < to; i++) {
      const token = sentence.tokens[i]
      if (token?.feats.VerbForm === 'Fin' && /^(?:VERB|AUX)$/u.test(token.upos)) return true
    }
  }
  return false
}

/** "le film « … »", "un livre intitulé « … »" are titles; "surnommé « … »" names. */
function wordBefore({ named, grammar, sentenceStarts }: Reader, { span }: Quotation): QuotationKind | null {
  const sentence = named.sentences[sentenceAt(sentenceStarts, span.start)]
  if (!sentence) return null
  const { from } = tokensIn(sentence, span)
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const token = sentence.tokens[at]
    const form = token?.form.toLowerCase() ?? ''
    const is = (nouns: ReadonlySet<string>) => nouns.has(token?.lemma.toLowerCase() ?? '') || nouns.has(form)
    if (is(grammar.titledNouns)) return 'title'
    if (at === from - 1 && is(grammar.titlingVerbs)) return 'title'
    if (at === from - 1 && is(grammar.namingVerbs)) return 'words'
    // "sa chanson bretonne, « … »": adjectives and a comma may stand between, nothing else.
    const comma = at === from - 1 && token?.form === ','
    if (!comma && token?.upos !== 'ADJ' && token?.upos !== 'PROPN') return null
  }
  return null
}
