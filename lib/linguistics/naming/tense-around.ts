import type { Sentence, TaggedToken, TokenRange } from '@/lib/model/document'
import type { Grammar } from '../grammar'

/** Whether the verb over these words tells what was or what will be; null when it does not say ("se réunit mardi"). */
export function tenseAround(
  { tokens }: Sentence,
  range: TokenRange,
  grammar: Grammar,
): 'past' | 'future' | null {
  const verb = verbOver(tokens, range)
  const head = verb === null ? undefined : tokens[verb]
  if (!head) return null
  // "a reçu", "sera ouvert", "was opened": auxiliaries and copulas hang on what carries the meaning.
  const helpers = tokens.filter(token => token.head === verb && /^(?:aux|cop)/.test(token.deprel))
  const finite = [...helpers, head].find(token => token.feats.VerbForm === 'Fin')
  if ([...helpers, head].some(token => grammar.futureAuxiliaries.has(token.lemma))) return 'future'
  if (!finite) return underAbove(head, tokens)
  if (finite.feats.Tense === 'Fut') return 'future'
  if (finite.feats.Mood === 'Cnd') return null
  if (finite.feats.Tense === 'Past' || finite.feats.Tense === 'Imp') return 'past'
  // "a reçu" is past, "est reçu" and "est prêt" are not.
  return finite !== head &&
    /^aux(?!:pass)/.test(finite.deprel) &&
    head.feats.VerbForm === 'Part' &&
    head.feats.Tense !== 'Pres'
    ? 'past'
    : null
}

/** "doit ouvrir", "prévoit d'ouvrir": the infinitive under a verb in the present is still to come. */
function underAbove(head: TaggedToken, tokens: readonly TaggedToken[]): 'past' | 'future' | null {
  if (head.feats.VerbForm === 'Part' && head.feats.Tense === 'Past') return 'past'
  const above = tokens[head.head]
  const present = above?.upos === 'VERB' && above.feats.Tense === 'Pres' && above.feats.VerbForm === 'Fin'
  return head.feats.VerbForm === 'Inf' && present && /^(?:xcomp|ccomp)/.test(head.deprel) ? 'future' : null
}

/** The nearest verb, copula clause or root above the words; null when they hang on a noun alone. */
function verbOver(tokens: readonly TaggedToken[], { from, to }: TokenRange): number | null {
  let at = from
  while (at >= from && at < to && (tokens[at]?.head ?? -1) >= from && (tokens[at]?.head ?? -1) < to)
    at = tokens[at]?.head ?? -1
  const seen = new Set<number>()
  for (let up = tokens[at]?.head ?? -1; up >= 0 && !seen.has(up); up = tokens[up]?.head ?? -1) {
    seen.add(up)
    const token = tokens[up]
    const copula = tokens.some(other => other.head === up && other.deprel === 'cop')
    if (token?.upos === 'VERB' || token?.upos === 'AUX' || copula) return up
  }
  return null
}
