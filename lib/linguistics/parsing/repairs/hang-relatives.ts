import type { TaggedToken } from '@/lib/model/document'
import { isNominal } from '../tree'
import { type Repair, wouldLoop } from './repair-arcs'

/**
 * "le pont, dont la ville espère …", "l'accord, que la société a signé, …": what a relative pronoun opens right behind a
 * noun hangs on that noun, whatever else the network took it for.
 */
export const hangRelatives: Repair = (arcs, { tokens }) => {
  const mended = [...arcs]
  for (const [at, arc] of arcs.entries()) {
    if (!/^(?:advcl|ccomp|parataxis|dep|conj|appos|acl)$/.test(arc.rel) || !isFiniteClause(arcs, tokens, at))
      continue
    const opener = openerOf(arcs, tokens, at)
    if (opener === null) continue
    const noun = nounBefore(arcs, tokens, opener)
    if (noun === null || noun === at || wouldLoop(mended, at, noun)) continue
    mended[at] = { ...arc, head: noun, rel: 'acl:relcl', confidence: Math.min(arc.confidence, 0.7) }
  }
  return mended
}

/** Its relative pronoun; or a bare "que" of a clause that stands before the verb it was hung on. */
function openerOf(
  arcs: readonly { head: number; rel: string }[],
  tokens: readonly TaggedToken[],
  at: number,
): number | null {
  for (let i = Math.max(0, at - 25); i < at; i++) {
    const { head, rel } = arcs[i] ?? { head: -1, rel: '' }
    if (head !== at) continue
    const token = tokens[i]
    if (token?.feats.PronType === 'Rel' && (token.upos === 'PRON' || token.upos === 'ADV')) return i
    const bare = rel === 'mark' && token?.lemma === 'que' && (arcs[at]?.head ?? -1) > at
    if (bare && tokens[i - 1]?.form === ',') return i
  }
  return null
}

function isFiniteClause(
  arcs: readonly { head: number; rel: string }[],
  tokens: readonly TaggedToken[],
  at: number,
): boolean {
  if (tokens[at]?.feats.VerbForm === 'Fin') return true
  for (let i = at - 1; i >= Math.max(0, at - 8); i--)
    if (
      arcs[i]?.head === at &&
      /^(?:aux|cop)/.test(arcs[i]?.rel ?? '') &&
      tokens[i]?.feats.VerbForm === 'Fin'
    )
      return true
  return false
}

/** Past a comma and a preposition ("le port dans lequel"): the top of the noun phrase that ends there. */
function nounBefore(
  arcs: readonly { head: number; rel: string }[],
  tokens: readonly TaggedToken[],
  opener: number,
): number | null {
  let at = opener - 1
  while (at >= 0 && (tokens[at]?.upos === 'ADP' || /^[,(»”–—]$/.test(tokens[at]?.form ?? ''))) at--
  if (!isNominal(tokens[at]) && tokens[at]?.upos !== 'ADJ') return null
  // "Jean Roy, qui": the head of the name; of "le maire de la ville, qui" the nearer noun, as most often.
  while (
    /^(?:flat|amod|fixed|compound|nummod|goeswith)/.test(arcs[at]?.rel ?? '') &&
    (arcs[at]?.head ?? -1) < opener
  )
    at = arcs[at]?.head ?? at
  return at >= 0 && isNominal(tokens[at]) ? at : null
}
