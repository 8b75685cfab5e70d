import type { Entity, EntityClass, Sentence, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { numbersName } from './find-names'

/**
 * Numbers in digits or words with their magnitude and unit ("50 milliards de mètres cubes", "£18.5m", "84 %").
 * A unit of measure is part of it, a counted noun is not ("31 000" in "31 000 voyageurs").
 */
export function findQuantities(
  sentence: Sentence,
  index: number,
  grammar: Grammar,
  taken: (at: number) => boolean,
): Entity[] {
  const { tokens } = sentence
  const found: Entity[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (taken(at) || !isNumber(tokens[at], grammar) || numbersName(tokens, at)) continue
    const [from, to, kind] = measure(tokens, at, grammar)
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last) continue
    const single = to - from === 1
    // "un" alone is an article, "one" a pronoun, and bare small numbers say little.
    if (single && (lookupForm(first.form) === 'un' || lookupForm(first.form) === 'une')) continue
    const span = { start: first.span.start, end: last.span.end }
    const bare = kind === 'quantity' && single
    found.push({ span, sentence: index, tokens: { from, to }, class: kind, confidence: bare ? 0.8 : 0.95 })
    at = to - 1
  }
  return found
}

function isNumber(token: TaggedToken | undefined, grammar: Grammar): boolean {
  if (!token) return false
  if (token.upos === 'NUM') return true
  return token.upos === 'NOUN' && grammar.magnitudes.has(lookupForm(token.form))
}

function measure(
  tokens: readonly TaggedToken[],
  at: number,
  grammar: Grammar,
): [number, number, EntityClass] {
  const word = (index: number) => lookupForm(tokens[index]?.form ?? '')
  let from = at
  let to = at + 1
  let kind: EntityClass = 'quantity'
  if (grammar.currencies.has(word(at - 1)) && tokens[at - 1]?.upos === 'SYM') {
    from = at - 1
    kind = 'money'
  }
  for (;;) {
    if (isNumber(tokens[to], grammar) || grammar.magnitudes.has(word(to))) to++
    else if (isNumberJoint(tokens, to, grammar)) to += 2
    else break
  }
  let linked = grammar.unitLinks.has(word(to)) && grammar.magnitudes.has(word(to - 1)) ? 1 : 0
  if (grammar.unitQualifiers.has(word(to + linked)) && grammar.units.has(word(to + linked + 1))) linked += 1
  const unit = word(to + linked)
  if (grammar.percentWords.has(unit)) return [from, to + linked + 1, 'percent']
  if (word(to) === 'pour' && word(to + 1) === 'cent') return [from, to + 2, 'percent']
  if (grammar.currencies.has(unit)) return [from, to + linked + 1, 'money']
  if (kind === 'money') return [from, to, kind]
  if (!grammar.units.has(unit)) return [from, to, kind]
  to += linked + 1
  while (grammar.unitQualifiers.has(word(to))) to++
  // "3 heures 52 minutes 14"
  if (isNumber(tokens[to], grammar) && grammar.units.has(word(to + 1))) {
    const [, end] = measure(tokens, to, grammar)
    return [from, end, kind]
  }
  return [from, to, kind]
}

/** "vingt et un", "two hundred and six". */
function isNumberJoint(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const joint = tokens[at]
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return (
    joint?.upos === 'CCONJ' &&
    before !== undefined &&
    !/\d/.test(before.form) &&
    after !== undefined &&
    (after.upos === 'NUM' || /^une?$/.test(after.form)) &&
    !/\d/.test(after.form) &&
    /^(?:et|and)$/.test(joint.form) &&
    !grammar.units.has(lookupForm(before.form))
  )
}
