import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../../grammar'
import { lookupForm } from '../../lookup-form'
import { singular } from '../../naming/class-names'
import type { Arc } from '../tree'
import { hungBy, type Repair, wouldLoop } from './repair-arcs'

const loose =
  /^(?:nsubj|obj|iobj|conj|appos|dep|parataxis|dislocated|flat|nmod|xcomp|root|acl|obl|list|vocative)/

/**
 * "Le préfet, Gontran Delsol, a visité …", "said Priya Nallan, director of the museum": a person and a function with a
 * comma between are one, the second beside the first.
 */
export const hangAppositions: Repair = (arcs, { tokens, entities, grammar }) => {
  const mended = [...arcs]
  for (const { class: kind, tokens: range } of entities) {
    if (kind !== 'person') continue
    const name = anchorOf(mended, range.from, range.to)
    if (tokens[range.from - 1]?.form === ',' && closes(tokens[range.to])) {
      const role = topOf(mended, range.from - 2, 0)
      if (isRole(tokens[role], grammar) && mended[role]) hang(mended, name, role, tokens)
    }
    if (tokens[range.to]?.form === ',') {
      const role = roleBehind(mended, tokens, range.to + 1, grammar)
      const verb = role === null ? null : actsAt(mended, tokens, range.from, role)
      if (role !== null && verb !== null) act(mended, role, verb)
      else if (role !== null) hang(mended, role, name, tokens)
      joinFunctions(mended, name, range.to, tokens)
    }
  }
  return mended
}

/**
 * "Comme son collègue Jean Roy, le maire de Vernoy devrait partir": the verb of a function that no second comma closes,
 * behind a name that other words lead to; null where there is none, and the two are one.
 */
function actsAt(
  arcs: readonly Arc[],
  tokens: readonly TaggedToken[],
  name: number,
  role: number,
): number | null {
  const led = tokens[name - 1]
  if (!led || led.upos === 'PUNCT' || tokens[role - 1]?.upos !== 'DET') return null
  for (let at = role + 1; at < tokens.length; at++) {
    const { upos = '', feats = {} } = tokens[at] ?? {}
    if (feats.VerbForm === 'Fin') return upos === 'AUX' ? (arcs[at]?.head ?? null) : at
    if (!/^(?:ADP|DET|NOUN|ADJ|PROPN|NUM)$/.test(upos)) return null
  }
  return null
}

function act(arcs: Arc[], role: number, verb: number): void {
  if (wouldLoop(arcs, role, verb) || verb < 0) return
  arcs[role] = hungBy(verb, 'nsubj')
  for (const [at, { head, rel }] of arcs.entries())
    if (at !== role && head === verb && /^nsubj/.test(rel) && at < role) arcs[at] = hungBy(verb, 'obl')
}

/** "Jean Roy, facteur et montreur de marionnettes": two functions of one person, not a person and a function. */
function joinFunctions(arcs: Arc[], name: number, comma: number, tokens: readonly TaggedToken[]): void {
  const first = arcs.findIndex(({ head, rel }, at) => head === name && rel === 'appos' && at > comma)
  if (first < 0) return
  for (const [at, { head, rel }] of arcs.entries()) {
    const bare = tokens[at]?.upos === 'NOUN' && !arcs.some(one => one.head === at && one.rel === 'det')
    if (head === name && rel === 'conj' && at > first && bare) arcs[at] = hungBy(first, 'conj')
  }
}

/** Sets the second beside the first, which keeps or takes over the better place of the two. */
function hang(arcs: Arc[], second: number, first: number, tokens: readonly TaggedToken[]): void {
  const [one, two] = [arcs[first], arcs[second]]
  if (
    !one ||
    !two ||
    !loose.test(two.rel) ||
    arcs.some(({ head, rel }) => head === second && /^(?:case|cc|cop)/.test(rel))
  )
    return
  // "the mayor, Jane Roe and the judge" is a list, and a plural stands for no single person.
  if (
    arcs.some(({ head, rel }) => head === second && rel === 'conj') ||
    tokens[first]?.feats.Number === 'Plur'
  )
    return
  if (one.head === second || (/^nsubj/.test(two.rel) && !/^nsubj/.test(one.rel) && loose.test(one.rel))) {
    if (wouldLoop(arcs, first, two.head)) return
    arcs[first] = { ...two }
  }
  if (!wouldLoop(arcs, second, first)) arcs[second] = hungBy(first, 'appos')
}

function anchorOf(arcs: readonly Arc[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const head = arcs[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return from
}

/** The highest word of what stands to the left of a place without a break: "Le préfet de la Lorvane" → "préfet". */
function topOf(arcs: readonly Arc[], from: number, least: number): number {
  let at = from
  for (let steps = 0; steps < 12; steps++) {
    const { head, rel } = arcs[at] ?? { head: -1, rel: '' }
    if (!/^(?:nmod|amod|flat|fixed|det|case|compound|nummod|obl)/.test(rel) || head < least || head > from)
      break
    at = head
  }
  return at
}

/** A bare or determined role noun right behind a comma: "director of the museum", "la présidente de la ligue". */
function roleBehind(
  arcs: readonly Arc[],
  tokens: readonly TaggedToken[],
  from: number,
  grammar: Grammar,
): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at]
    if (isRole(token, grammar)) return token?.feats.Number === 'Plur' ? null : at
    if (!token || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(token.upos)) return null
    if (token.upos === 'NOUN' && arcs[at]?.head !== at + 1) return null
  }
  return null
}

function isRole(token: TaggedToken | undefined, grammar: Grammar): boolean {
  return (
    token !== undefined && token.upos === 'NOUN' && grammar.roleNouns.has(singular(lookupForm(token.form)))
  )
}

function closes(token: TaggedToken | undefined): boolean {
  return token === undefined || /^[,.;)»”–—:]$/.test(token.form)
}
