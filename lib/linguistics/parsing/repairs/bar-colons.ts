import { isNominal, plainRelation } from '../tree'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

const movable: ReadonlySet<string> = new Set([
  'obl',
  'nmod',
  'advmod',
  'obj',
  'appos',
  'xcomp',
  'dep',
  'conj',
])

/**
 * "… qui accompagne le projet : d'une durée de quatre ans, il porterait …": what stands between a colon or semicolon and
 * a verb behind it belongs to that verb, not to one before the mark.
 */
export const barColons: Repair = (arcs, { tokens }) => {
  const mended = [...arcs]
  let mark = -1
  for (const [at, token] of tokens.entries()) {
    if (/^[:;]$/.test(token.form)) mark = at
    const arc = mended[at]
    if (
      mark < 0 ||
      at <= mark ||
      !arc ||
      arc.head < 0 ||
      arc.head > mark ||
      !movable.has(plainRelation(arc.rel))
    )
      continue
    const verb = verbBehind(at)
    if (verb === null || wouldLoop(mended, at, verb)) continue
    const cased = arcs.some(({ head, rel }) => head === at && rel === 'case')
    const hasSubject = arcs.some(({ head, rel }) => head === verb && /^(?:nsubj|expl:subj)/.test(rel))
    if (isNominal(token) && !cased) {
      if (!hasSubject) mended[at] = { ...hungBy(verb, 'nsubj'), confidence: 0.6 }
    } else mended[at] = hungBy(verb, token.upos === 'ADV' ? 'advmod' : 'obl:mod')
  }
  return mended

  /** The predicate of the first finite word between here and the next mark. */
  function verbBehind(from: number): number | null {
    for (let at = from + 1; at < Math.min(tokens.length, from + 25); at++) {
      if (/^[:;]$/.test(tokens[at]?.form ?? '')) return null
      if (tokens[at]?.feats.VerbForm !== 'Fin') continue
      let verb = at
      while (/^(?:aux|cop)/.test(arcs[verb]?.rel ?? '') && (arcs[verb]?.head ?? -1) > from)
        verb = arcs[verb]?.head ?? verb
      return /^(?:acl|nsubj|advcl)/.test(arcs[verb]?.rel ?? '') ? null : verb
    }
    return null
  }
}
