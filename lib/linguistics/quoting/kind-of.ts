import type { Quotation, QuotationKind } from '@/lib/model/document'
import type { Reader } from './attribute'
import { sentenceAt, tokensIn } from './text-index'

/**
 * Speech, a manner of naming, or a title. Speech is what a frame beside it says, and else what reads as a clause: a finite
 * verb, or a mark that ends a sentence inside. `framed`: a frame stands straight beside it.
 */
export function kindOf(reader: Reader, quotation: Quotation, framed: boolean): QuotationKind {
  const { named, grammar, sentenceStarts } = reader
  const { text } = named.article
  const inner = text.slice(quotation.inner.start, quotation.inner.end)
  const words = inner.split(/\s+/u, 40).length
  if (!framed && isTitled(reader, quotation) && words <= 14) return 'title'
  if (framed) return 'speech'
  // "« C'est fini. » Il est parti.": a sentence of its own.
  const begins =
    quotation.continues !== null ||
    /(?:^|[.!?…:»”"\n])\s*$/u.test(text.slice(Math.max(0, quotation.span.start - 4), quotation.span.start))
  if (begins && /[.!?…,]$/u.test(inner) && words >= 1 && /^\P{Ll}/u.test(inner)) return 'speech'
  if (words < 3) return 'words'
  for (let at = sentenceAt(sentenceStarts, quotation.inner.start); at < named.sentences.length; at++) {
    const sentence = named.sentences[at]
    if (!sentence || sentence.span.start >= quotation.inner.end) break
    const { from, to } = tokensIn(sentence, quotation.inner)
    for (let i = from; i < to; i++) {
      const token = sentence.tokens[i]
      if (token?.feats.VerbForm === 'Fin' && (token.upos === 'VERB' || token.upos === 'AUX')) return 'speech'
    }
  }
  if (words >= 8 || (begins && words >= 4 && !grammar.titledNouns.has(inner.toLowerCase()))) return 'speech'
  return 'words'
}

/** "le film « … »", "un livre intitulé « … »". */
function isTitled({ named, grammar, sentenceStarts }: Reader, { span }: Quotation): boolean {
  const sentence = named.sentences[sentenceAt(sentenceStarts, span.start)]
  if (!sentence) return false
  const { from } = tokensIn(sentence, span)
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const token = sentence.tokens[at]
    if (!token) return false
    const lemma = token.lemma.toLowerCase()
    if (grammar.titledNouns.has(lemma) || grammar.titledNouns.has(token.form.toLowerCase())) return true
    if (at === from - 1 && grammar.namingVerbs.has(lemma)) return true
    // "sa chanson bretonne « … »": adjectives may stand between, nothing else.
    if (token.upos !== 'ADJ' && token.upos !== 'PROPN') return false
  }
  return false
}
