import type { Clause } from '@/lib/model/document'
import type { Reader } from './reader'

/**
 * "Le guide a accusé ses voisins d’avoir joué un rôle et aidé l’ennemi": a participle that borrows its auxiliary, behind an
 * infinitive that has one: who is accused did that, or who accuses.
 */
export function isOfInfinitive({ treeAt }: Reader, { kind, sentence, verb }: Clause): boolean {
  const { tree, tokens } = treeAt(sentence)
  const own = tokens[verb.head]
  const lender = tree.arcs[verb.head]?.head ?? -1
  if (kind !== 'coordinated' || own?.feats.VerbForm !== 'Part' || lender < 0) return false
  if (verb.tokens.from < verb.head && tokens[verb.head - 1]?.upos === 'AUX') return false
  return tokens.some(
    ({ upos, feats, head }, at) =>
      at > lender && at < verb.tokens.from && upos === 'AUX' && feats.VerbForm === 'Inf' && head > at,
  )
}
