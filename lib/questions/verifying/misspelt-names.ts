import { isOftenRead } from '@/lib/linguistics/misprints/listed-word'
import type { Document } from '@/lib/model/document'

const known = new WeakMap<Document, ReadonlyMap<string, string>>()

/** Names as an article misspells them, and as it writes them elsewhere: "Morvane" → "Marvane". */
export function misspeltNames(document: Document): ReadonlyMap<string, string> {
  const there = known.get(document) ?? findMisspelt(document)
  known.set(document, there)
  return there
}

type Written = { count: number; beside: Set<string> }

/** Names written once, a letter away from one that is written more often beside the same name. */
function findMisspelt({ sentences }: Document): Map<string, string> {
  const names = new Map<string, Written>()
  for (const { tokens } of sentences)
    for (const [at, { form, upos }] of tokens.entries()) {
      if (upos !== 'PROPN' || form.length < shortest || !isName.test(form)) continue
      const written = names.get(form) ?? { count: 0, beside: new Set<string>() }
      written.count += 1
      const [before, behind] = [tokens[at - 1]?.form ?? '', tokens[at + 1]?.form ?? '']
      if (isName.test(before)) written.beside.add(`${before} _`)
      if (isName.test(behind)) written.beside.add(`_ ${behind}`)
      names.set(form, written)
    }
  // "Cristophe" beside "Christophe", once each: everybody knows which is right.
  const known = ([form, { count }]: [string, Written]) => count > 1 || isOftenRead(form)
  const often = [...names].filter(known)
  return new Map(
    [...names].flatMap(([form, { count, beside }]): [string, string][] => {
      if (count > 1 || isOftenRead(form)) return []
      const right = often.find(
        ([other, written]) =>
          isOneSlip(form, other) &&
          ((form.length > 9 && isOftenRead(other)) || [...beside].some(name => written.beside.has(name))),
      )
      return right ? [[form, right[0]]] : []
    }),
  )
}

const shortest = 4
const isName = /^\p{Lu}\p{L}*\p{Ll}/u

/** One letter more, less, other, or two of them turned; not at the end, where a name is bent ("Morvans"). */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0)) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1
  const [left, right] = [a.slice(from), b.slice(from)]
  if (left.length < 2 && right.length < 2) return false
  if (left.slice(1) === right || left === right.slice(1)) return true
  if (left.slice(1) === right.slice(1)) return true
  return left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0]
}
