import type { Document, TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { judgingOf } from '../verifying/judging-of'
import { contentWords } from '../verifying/words'
import { quotedSpan, tokensOfQuote } from './quoted-span'

/** Words with content in what is worth knowing again. */
const fewest = 3

/**
 * Whether quoted words say something by themselves: not "No, I don’t think so. We will see", « Au moins dans les premiers
 * mois », which has no verb, « de fermer le port … » or « publiant la carte … », whose sentence began outside.
 */
export function saysSomething(words: string, evidence: readonly Span[], document: Document): boolean {
  if (contentWords(words, judgingOf(document.article.language)).length < fewest) return false
  const quote = quotedSpan(words, evidence, document)
  if (!quote) return true
  const tokens = tokensOfQuote(quote, document)
  const [first, second] = tokens
  if (first?.feats.VerbForm === 'Part' && first.feats.Tense === 'Pres') return false
  if (first?.upos === 'ADP' && second?.feats.VerbForm === 'Inf') return false
  return first?.feats.VerbForm === 'Inf' || tokens.some(isFiniteVerb)
}

const isFiniteVerb = ({ upos, feats }: TaggedToken) => /^(?:VERB|AUX)$/.test(upos) && feats.VerbForm === 'Fin'
