import type { Clause, Complement } from '@/lib/model/document'
import { type Reader, sentenceAt } from './reader'

/** "Au cinéma le 15 mars, …": a comma stands behind it, or behind what stands beside it. */
export function isSetOff(
  reader: Reader,
  clause: Clause,
  one: { complement: Complement },
  all: readonly { complement: Complement }[],
): boolean {
  const { to: own } = one.complement.tokens
  const head = one.complement.phrase?.head
  // "selon ceux qui l’ont vu, …": behind the relative.
  const full = head === undefined ? undefined : reader.treeAt(clause.sentence).extents.full[head]?.to
  const behind = full !== undefined && full > own && full < clause.verb.tokens.from ? [full - 1, full] : []
  const next = all.find(({ complement }) => complement.tokens.from === own)
  return (
    [own, ...behind].some(at => isComma(reader, clause, at)) ||
    (next !== undefined && isSetOff(reader, clause, next, all))
  )
}

const isComma = (reader: Reader, { sentence }: Clause, at: number) =>
  sentenceAt(reader, sentence).tokens[at]?.form === ','
