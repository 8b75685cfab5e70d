import type { Entity, Named, Sentence, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { type Extents, extentsOf } from './extents'
import { repairArcs } from './repairs/repair-arcs'
import { arcsOf, growTree, type Tree } from './tree'

/** A sentence as its clauses are read from it: the mended tree, and which name each word belongs to. */
export type Reading = {
  tokens: readonly TaggedToken[]
  tree: Tree
  extents: Extents
  grammar: Grammar
  /** Of the whole article. */
  entities: readonly Entity[]
  /** Index into `entities` of the name, date or quantity that holds a token; null for most. */
  entityAt: readonly (number | null)[]
}

/** Entities by their sentence, so that an article is gone through once. */
export type EntitiesBySentence = ReadonlyMap<number, readonly number[]>

export function entitiesBySentence({ entities }: Named): EntitiesBySentence {
  const found = new Map<number, number[]>()
  for (const [index, { sentence }] of entities.entries()) {
    const there = found.get(sentence)
    if (there) there.push(index)
    else found.set(sentence, [index])
  }
  return found
}

export function readTree(
  { tokens }: Sentence,
  own: readonly number[],
  entities: readonly Entity[],
  grammar: Grammar,
): Reading {
  const entityAt: (number | null)[] = tokens.map(() => null)
  for (const index of own) {
    const range = entities[index]?.tokens
    for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) entityAt[at] ??= index
  }
  const here = own.flatMap(index => entities[index] ?? [])
  const tree = growTree(tokens, repairArcs(arcsOf(tokens), { tokens, entities: here, grammar }))
  return { tokens, tree, extents: extentsOf(tree), grammar, entities, entityAt }
}
