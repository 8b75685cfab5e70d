import type { TaggedToken } from '@/lib/model/document'

/** Where a word hangs: index of its head (-1 for the root), relation with its subtype, and how sure that is. */
export type Arc = { head: number; rel: string; confidence: number; margin: number }

/** The relation of "c'est … qui", which only point at what stands between them. */
export const cleft = 'discourse:cleft'

/** The tree of a sentence, after repairs. All arrays have one place a token. */
export type Tree = {
  tokens: readonly TaggedToken[]
  arcs: readonly Arc[]
  /** In the order of the text. */
  children: readonly (readonly number[])[]
  /** Heads before what hangs on them. */
  downward: readonly number[]
}

export function arcsOf(tokens: readonly TaggedToken[]): Arc[] {
  return tokens.map(({ head, deprel, arc }) => ({ head, rel: deprel, ...arc }))
}

export function growTree(tokens: readonly TaggedToken[], arcs: readonly Arc[]): Tree {
  const children: number[][] = tokens.map(() => [])
  const downward: number[] = []
  for (const [at, { head }] of arcs.entries()) {
    if (head < 0) downward.push(at)
    else children[head]?.push(at)
  }
  for (const at of downward) downward.push(...(children[at] ?? []))
  return { tokens, arcs, children, downward }
}

/** "nsubj" of "nsubj:pass". */
export function plainRelation(rel: string): string {
  const colon = rel.indexOf(':')
  return colon < 0 ? rel : rel.slice(0, colon)
}

export function relationOf(tree: Tree, at: number): string {
  return plainRelation(tree.arcs[at]?.rel ?? '')
}

export function childrenOf(tree: Tree, at: number, ...relations: string[]): number[] {
  const all = tree.children[at] ?? []
  return relations.length ? all.filter(child => relations.includes(relationOf(tree, child))) : [...all]
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X'])

export function isNominal(token: TaggedToken | undefined): boolean {
  return token !== undefined && nominal.has(token.upos)
}

export function isVerbal(token: TaggedToken | undefined): boolean {
  return token?.upos === 'VERB' || token?.upos === 'AUX'
}
