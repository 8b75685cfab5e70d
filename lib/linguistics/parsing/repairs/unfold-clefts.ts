import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../../lookup-form'
import { type Arc, cleft, isNominal } from '../tree'
import { hungBy, isUnder, type Look, type Repair } from './repair-arcs'

/**
 * "C'est Paul Rey qui a donné l'alerte", "It was in 1999 that the shop opened": one clause, of which the words that only
 * point at a part of it ("c'est … qui") are no words of. The part becomes the subject, or a circumstance, of the verb.
 */
export const unfoldClefts: Repair = (arcs, look) => {
  const { tokens, grammar } = look
  for (const [copula, { head: focus, rel }] of arcs.entries()) {
    if (rel !== 'cop' || !isPlainBe(tokens[copula], look) || focus <= copula) continue
    const pronoun = arcs.findIndex(
      (arc, at) =>
        arc.head === focus &&
        /^(?:nsubj|expl)/.test(arc.rel) &&
        at < copula &&
        grammar.cleftSubjects.has(lookupForm(tokens[at]?.form ?? '')),
    )
    const opener = pronoun < 0 ? null : openerBehind(arcs, look, focus)
    const told = opener === null ? -1 : (arcs[opener]?.head ?? -1)
    if (opener === null || told === focus || !isUnder(arcs, told, focus)) continue
    if (!isPlainFrame(arcs, look, focus, pronoun, copula, opener)) continue
    const role = roleOf(arcs, look, focus, copula, opener)
    if (role === null) continue
    return unfolded(arcs, { pronoun, copula, focus, opener, told, role })
  }
  return [...arcs]
}

type Parts = { pronoun: number; copula: number; focus: number; opener: number; told: number; role: string }

function unfolded(arcs: readonly Arc[], { pronoun, copula, focus, opener, told, role }: Parts): Arc[] {
  const outer = arcs[focus] ?? hungBy(-1, 'root')
  return arcs.map((arc, at): Arc => {
    if (at === told) return { ...outer, confidence: Math.min(outer.confidence, 0.9) }
    if (at === focus) return hungBy(told, role)
    if (at === pronoun || at === copula || at === opener) return hungBy(told, cleft)
    // "Pour la maire, c'est Paul qui …, a-t-elle dit": what stands around the part that is pointed at.
    return arc.head === focus && (at < copula || at > opener) ? { ...arc, head: told } : arc
  })
}

/** "est", "was": not "serait", which is not sure. */
function isPlainBe(token: TaggedToken | undefined, { grammar }: Look): boolean {
  return (
    token?.feats.VerbForm === 'Fin' &&
    grammar.passiveAuxiliary.has(token.lemma) &&
    !/^(?:Cnd|Sub|Imp)$/.test(token.feats.Mood ?? '')
  )
}

/** Who, "qui", "que", right behind the part that is pointed at; it opens a finite clause. */
function openerBehind(arcs: readonly Arc[], { tokens, grammar }: Look, focus: number): number | null {
  for (let at = focus + 1; at < Math.min(tokens.length, focus + widest); at++) {
    const token = tokens[at]
    if (token?.upos === 'VERB' || token?.upos === 'AUX' || /^[;:?]$/.test(token?.form ?? '')) return null
    if (!/^(?:PRON|SCONJ)$/.test(token?.upos ?? '') || !isUnder(arcs, at, focus)) continue
    return grammar.cleftOpeners.has(lookupForm(token?.form ?? '')) ? at : null
  }
  return null
}
const widest = 14

/** Nobody denies it, doubts it, asks it or makes it a condition: "ce n'est pas …", "peut-être", "si c'est …". */
function isPlainFrame(
  arcs: readonly Arc[],
  { tokens }: Look,
  focus: number,
  pronoun: number,
  copula: number,
  opener: number,
): boolean {
  if (tokens.slice(copula, opener).some(({ upos, feats }) => upos === 'ADV' && feats.PronType !== 'Dem'))
    return isLeadAlone(tokens, copula, opener)
  if (tokens.slice(pronoun, copula).some(({ upos }) => upos === 'ADV' || upos === 'PART')) return false
  if (tokens.slice(copula, opener).some(({ upos }) => upos === 'PART')) return false
  const commas = tokens.slice(copula, opener).filter(({ form }) => form === ',').length
  return commas !== 1 && !arcs.some(({ head, rel }, at) => head === focus && rel === 'mark' && at < copula)
}

/** "lors d'une visite": an adverb that is a preposition here. */
const isLeadAlone = (tokens: readonly TaggedToken[], copula: number, opener: number) =>
  tokens[copula + 1]?.upos === 'ADV' &&
  tokens[copula + 2]?.upos === 'ADP' &&
  !tokens.slice(copula + 2, opener).some(({ upos }) => upos === 'ADV')

/**
 * What the part is to the verb. Only a name, or what a name stands in, can be the subject: "c'est un pont qui …" says what
 * something is. A circumstance has its preposition, and a name or date too: "c'est la première fois que …" has none.
 */
function roleOf(
  arcs: readonly Arc[],
  { tokens, entities, grammar }: Look,
  focus: number,
  copula: number,
  opener: number,
): string | null {
  const named = entities.some(({ tokens: { from, to } }) => from > copula && to <= opener)
  if (!named) return null
  const { rel = '' } = arcs[opener] ?? {}
  const led = /^(?:ADP|ADV)$/.test(tokens[copula + 1]?.upos ?? '')
  if (led) return rel === 'mark' || rel === 'obj' || tokens[opener]?.upos === 'SCONJ' ? 'obl' : null
  if (!rel.startsWith('nsubj') || !isNominal(tokens[focus])) return null
  const part = tokens.slice(copula + 1, opener)
  const ranked = part.some(({ lemma, feats }) => feats.NumType === 'Ord' || grammar.rankedWords.has(lemma))
  const [first] = part
  const pointed = first?.upos === 'PROPN' || first?.feats.Definite === 'Def' || first?.upos === 'NOUN'
  return ranked || !pointed ? null : rel
}
