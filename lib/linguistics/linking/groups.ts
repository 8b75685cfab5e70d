import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { Offer } from './offer'
import { childrenOf, type SentenceTree } from './sentence-tree'

/** "Ann and Bob": a plural of its own, beside its members. */
export function groupsOf(tree: SentenceTree, single: readonly Offer[], grammar: Grammar): Offer[] {
  const byHead = new Map(single.map(offer => [offer.head, offer]))
  return single.flatMap(first => {
    const others = childrenOf(tree, first.head, /^conj/).flatMap(child => byHead.get(child) ?? [])
    const last = others.at(-1)
    if (!last || !joined(tree, first.head, last.head, grammar)) return []
    const members = [first, ...others]
    const tokens = { from: first.tokens.from, to: last.tokens.to }
    const allFeminine = members.every(({ gender }) => gender === 'Fem')
    const kinds = new Set(members.map(({ kind }) => kind))
    return [
      {
        ...first,
        tokens,
        span: { start: first.span.start, end: last.span.end },
        gender: allFeminine
          ? ('Fem' as const)
          : members.some(({ gender }) => gender === 'Masc')
            ? ('Masc' as const)
            : null,
        number: 'Plur' as const,
        kind:
          kinds.has('person') || isNames(members)
            ? ('person' as const)
            : kinds.size === 1
              ? first.kind
              : null,
        entity: null,
        group: members.map(({ head }) => head),
      },
    ]
  })
}

/** "Zoé et Inès": names of no known class, side by side, are mostly people's. */
function isNames(members: readonly Offer[]): boolean {
  return members.every(({ kind, entity }) => kind === null && entity !== null)
}

function joined(tree: SentenceTree, from: number, to: number, grammar: Grammar): boolean {
  return tree.tokens
    .slice(from, to)
    .some(({ upos, form }) => upos === 'CCONJ' && grammar.andWords.has(lookupForm(form)))
}
