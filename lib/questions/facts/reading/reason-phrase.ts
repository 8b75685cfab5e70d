import type { Clause, Complement } from '@/lib/model/document'
import { plain, type Reader, sentenceAt } from './reader'

const contracted: Readonly<Record<string, RegExp>> = {
  de: /^(de|d’|du|des)$/,
  à: /^(à|au|aux)$/,
}

/**
 * "…, faute d’eau potable": a preposition of reason in the words after the verb, and the noun phrase it opens,
 * for clauses whose complements were not read that far. Stops at the next finite verb or stop.
 */
export function reasonPhraseAfter(reader: Reader, clause: Clause): Complement | null {
  const { tokens } = sentenceAt(reader, clause.sentence)
  for (let at = clause.verb.tokens.to; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || /^[.;:!?«“–—]$/.test(token.form) || token.upos === 'AUX' || token.upos === 'SCONJ')
      return null
    // "a été interpellé, puis relâché faute de preuves", "tient, mais les vannes cèdent à cause de …": why the second was done.
    if (token.upos === 'VERB' && /^(?:Part|Fin)$/.test(token.feats.VerbForm ?? '')) return null
    for (const preposition of reader.words.reasonPrepositions) {
      const words = preposition.split(' ')
      const here = words.every((word, offset) => {
        const form = plain(tokens[at + offset]?.form ?? '')
        return form === word || (contracted[word]?.test(form) ?? false)
      })
      if (!here) continue
      let to = at + words.length
      while (/^(ADP|DET|NOUN|ADJ|PROPN|NUM|CCONJ)$/.test(tokens[to]?.upos ?? '')) to += 1
      while (/^(ADP|DET|CCONJ)$/.test(tokens[to - 1]?.upos ?? '')) to -= 1
      const last = tokens[to - 1]
      if (to <= at + words.length - 1 || !last) return null
      const span = { start: token.span.start, end: last.span.end }
      return {
        role: 'oblique',
        preposition,
        span,
        tokens: { from: at, to },
        phrase: null,
        fronted: false,
        confidence: 0.9,
        margin: 1,
      }
    }
  }
  return null
}
