import { relationOf } from '@/lib/linguistics/parsing/tree'
import type { Clause, Complement, TaggedToken } from '@/lib/model/document'
import type { Reader } from './reader'

/** What a stem may leave out between two pieces that it keeps. */
const spare: ReadonlySet<string> = new Set(
  'punct cc acl appos parataxis advcl discourse advmod mark vocative expl dislocated'.split(' '),
)

/**
 * True when words between the verb and the last piece kept belong to none of them, and are neither a relative, an
 * apposition, a second verb nor a mark: the tree has put something elsewhere, and the stem would lose it.
 */
export function hasHole(reader: Reader, clause: Clause, kept: readonly Complement[]): boolean {
  const { tree, tokens } = reader.treeAt(clause.sentence)
  const behind = kept.filter(({ fronted }) => !fronted)
  const end = Math.max(clause.verb.tokens.to, ...behind.map(({ tokens: range }) => range.to))
  const covered = tokens.map(() => false)
  const cover = (from: number, to: number) => covered.fill(true, Math.max(0, from), to)
  cover(clause.verb.tokens.from, clause.verb.tokens.to)
  for (const { tokens: range } of clause.complements) cover(range.from, range.to)
  const { phrase } = clause.subject
  if (phrase) cover(phrase.tokens.from, phrase.tokens.to)
  for (let at = clause.verb.tokens.to; at < end; at += 1) {
    if (covered[at]) continue
    let top = at
    let head = tree.arcs[top]?.head ?? -1
    while (head >= 0 && !covered[head]) {
      top = head
      head = tree.arcs[top]?.head ?? -1
    }
    const relation = relationOf(tree, top)
    if (tree.arcs[top]?.rel === 'compound:prt') continue
    // "had been | in | declining health": a preposition that was taken for what opens a clause.
    if (reader.words.bareNouns && at === clause.verb.tokens.to && tokens[at]?.form === 'in') return true
    // "the task was to | light the lamps".
    if (tokens[at]?.upos === 'PART' && tokens[at]?.form === 'to') return true
    const verbal = relation === 'conj' && /^(?:VERB|AUX)$/.test(tokens[top]?.upos ?? '')
    const gapped = relation === 'conj' && head === clause.verb.head && isGapped(reader, clause, top)
    if (!spare.has(relation) && !verbal && !gapped && tokens[at]?.upos !== 'PUNCT') return true
  }
  return goesOn(reader, clause, end, covered) || losesThat(reader, clause, covered)
}

/** "presented evidence in 2009 that growth is slowed": of what it was evidence stands behind a circumstance. */
function losesThat({ treeAt }: Reader, { sentence, verb }: Clause, covered: readonly boolean[]): boolean {
  const { tree, tokens } = treeAt(sentence)
  return tokens.some((token, at) => {
    if (
      covered[at] ||
      at < verb.tokens.to ||
      token.upos !== 'SCONJ' ||
      !/^(?:que|qu[’']|that)$/i.test(token.form)
    )
      return false
    const said = tree.arcs[at]?.head ?? -1
    const governor = tree.arcs[said]?.head ?? -1
    return /^(?:acl|ccomp|advcl)$/.test(relationOf(tree, said)) && (covered[governor] ?? false)
  })
}

/** "5 personnes ont été tuées et 30 autres blessées": a second figure with a verb that borrows the first one's. */
function isGapped({ treeAt }: Reader, { sentence, verb }: Clause, top: number): boolean {
  const { tokens } = treeAt(sentence)
  const [last, next] = [tokens[top], tokens[top + 1]]
  const lone = last?.upos === 'NUM' && next?.feats.VerbForm === 'Part'
  const participle = /(?:[éiu]e?s?|\p{L}ed|\p{L}en)$/u.test(last?.form ?? '')
  return (lone || participle) && tokens.slice(verb.tokens.to, top + 1).some(({ upos }) => upos === 'NUM')
}

/** The words right behind the last piece belong to its noun ("un accord" + "de paix" hung elsewhere). */
function goesOn(reader: Reader, clause: Clause, end: number, covered: readonly boolean[]): boolean {
  const { tree, tokens } = reader.treeAt(clause.sentence)
  const next = tokens[end]
  if (
    next?.form === '(' &&
    (joinsBehind(tokens, end) || nounBehind(tokens, end) || phraseBehind(tokens, end))
  )
    return true
  if (next?.upos === 'ADP' && ofAdjective(reader, clause, end)) return true
  // "aux accès et des détecteurs | ont été installés": the piece has taken in the subject of the next verb.
  if (swallowsSubject(clause, next, covered[end])) return true
  if (narrowsCount(tokens, end)) return true
  // "an average of 18 days | ’ holiday"
  if (next?.upos === 'PART' && /^[’']s?$/.test(next.form)) return true
  if (!next || covered[end] || relationOf(tree, end) === 'acl') return false
  if (/^(?:PUNCT|CCONJ|SCONJ|VERB|AUX|ADV|PART|SYM)$/.test(next.upos) || next.feats.PronType === 'Rel')
    return false
  if (next.upos === 'PRON') return false
  // "160 voix pour et 18 contre".
  if (next.upos === 'ADP' && /^(?:CCONJ|PUNCT)$/.test(tokens[end + 1]?.upos ?? 'PUNCT')) return true
  return next.upos === 'ADP' ? reader.words.genitive.has(next.form.toLowerCase()) : true
}

/** "65 % des Français | ne parvenant pas à épargner": of a number, whom it counts stands behind without a comma. */
function narrowsCount(tokens: readonly TaggedToken[], end: number): boolean {
  const verb = /^n(?:e|[’'])$/i.test(tokens[end]?.form ?? '') ? tokens[end + 1] : tokens[end]
  const counted = tokens.slice(Math.max(0, end - 5), end).some(({ upos }) => /^(?:NUM|SYM)$/.test(upos))
  return counted && verb?.feats.VerbForm === 'Part' && verb.feats.Tense === 'Pres' && verb.upos === 'VERB'
}

/** A finite verb right behind the last piece, with no joint between: only a relative is followed so. */
function swallowsSubject({ kind }: Clause, next: TaggedToken | undefined, known = false): boolean {
  return (
    !known &&
    /^(?:main|coordinated)$/.test(kind) &&
    /^(?:VERB|AUX)$/.test(next?.upos ?? '') &&
    next?.feats.VerbForm === 'Fin'
  )
}

/** "by road (car or bus) or rail": half of what is joined stands behind a bracket. */
export function joinsBehind(tokens: readonly TaggedToken[], open: number): boolean {
  let at = open + 1
  while (at < tokens.length && tokens[at]?.form !== ')') at += 1
  const [joint, next] = [tokens[at + 1], tokens[at + 2]]
  return joint?.upos === 'CCONJ' && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(next?.upos ?? '')
}

/** "biphenyl (PCB) chemicals": the noun that the words before a bracket only describe. */
export function nounBehind(tokens: readonly TaggedToken[], open: number): boolean {
  let at = open + 1
  while (at < tokens.length && tokens[at]?.form !== ')') at += 1
  return at > open + 1 && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '')
}

/** "accordé à la régie (de Lenne) | une aide": what is done to, which the tree hung elsewhere. */
function phraseBehind(tokens: readonly TaggedToken[], open: number): boolean {
  let at = open + 1
  while (at < tokens.length && tokens[at]?.form !== ')') at += 1
  return tokens[at + 1]?.upos === 'DET'
}

/** "has been radical | in some of its methods": what an adjective is said of. */
function ofAdjective({ treeAt }: Reader, { sentence, complements }: Clause, at: number): boolean {
  const { tree, tokens } = treeAt(sentence)
  const said = complements.find(({ role, tokens: range }) => role === 'attribute' && range.to === at)
  const governed = tree.arcs[at]?.head ?? -1
  const head = tree.arcs[governed]?.head ?? -1
  return said !== undefined && tokens[at - 1]?.upos === 'ADJ' && head === at - 1
}
