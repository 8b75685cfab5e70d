import type { TaggedToken } from '@/lib/model/document'
import { lookupForm } from '../../lookup-form'
import type { Arc } from '../tree'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

/** "disent ne pas avoir voté", "decided not to sail": a negation right before an infinitive denies it, and not the verb before. */
export const hangNegations: Repair = (arcs, { tokens, grammar }) => {
  const denies = (at: number) =>
    tokens[at]?.upos !== 'DET' && grammar.negations.has(lookupForm(tokens[at]?.form ?? ''))
  const mended = [...arcs]
  for (let at = 0; at < tokens.length; at += 1) {
    if (!denies(at)) continue
    let to = at
    while (denies(to)) to += 1
    const verb = infinitiveAt(tokens, arcs, to, to - at > 1)
    for (let one = at; verb !== null && one < to; one += 1)
      if (arcs[one]?.head !== verb && !wouldLoop(mended, one, verb)) mended[one] = hungBy(verb, 'advmod')
    at = to - 1
  }
  return mended
}

/** What carries the meaning of the infinitive that begins there: "avoir | voté". "ne pas" needs no more, "not" a "to" behind it. */
function infinitiveAt(
  tokens: readonly TaggedToken[],
  arcs: readonly Arc[],
  from: number,
  whole: boolean,
): number | null {
  let at = from
  const marked = tokens[at]?.upos === 'PART'
  if (marked) at += 1
  if (!marked && !whole) return null
  while (tokens[at]?.upos === 'PRON' && at < from + 3) at += 1
  const word = tokens[at]
  if (word?.feats.VerbForm !== 'Inf') return null
  const head = arcs[at]?.head ?? -1
  return word.upos === 'AUX' && head > at ? head : at
}
