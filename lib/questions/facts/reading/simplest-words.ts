import type { Extents } from '@/lib/linguistics/parsing/extents'
import { childrenOf, relationOf } from '@/lib/linguistics/parsing/tree'
import type { TokenRange } from '@/lib/model/document'
import { type Grounded, ground, type Owner } from './ground'
import { plain, type Reader } from './reader'
import { withoutAsides } from './without-asides'

const mostCuts = 4
const fewMore = 5

/**
 * The words of a phrase or an infinitive as a stem can show them, simplified: without what commas and brackets set off,
 * and, when a pronoun or half a quotation in it cannot stand alone, without the last modifiers, one after another.
 * and when it is longer than `longest` words. `head` is the word that must stay. Null when even that cannot stand alone.
 */
export function simplestWords(
  reader: Reader,
  sentence: number,
  range: TokenRange,
  head: number,
  bound: number | null,
  owner: Owner = null,
  longest = 18,
): Grounded | null {
  const whole = withoutSetOff(reader, sentence, range, head)
  let current = whole
  for (let cuts = 0; cuts <= mostCuts; cuts += 1) {
    const words = ground(reader, sentence, current, bound, owner)
    const fits = words && words.text.split(' ').length <= longest
    // "one | of her fans": how many of what?
    const lone =
      cuts > 0 &&
      reader.words.bareNouns &&
      /^(?:one|two|some|many|most|all|each|half)$/i.test(words?.text ?? '')
    if (words && fits && !lone && words.text !== '' && !reader.reference.deictic.test(words.text))
      return words
    const shorter = withoutLast(reader, sentence, current, head)
    // A few words more, where each of them is needed.
    const spare = reader.words.bareNouns ? fewMore : 0
    const needed = words && !reader.reference.deictic.test(words.text) ? words : null
    if (!shorter) return needed && !lone && needed.text.split(' ').length <= longest + spare ? needed : null
    current = shorter
  }
  return null
}

/** "…, qui a ouvert en mai, …", "…, un port du Nord, …": told by the way, and a fact of its own. */
function withoutSetOff(reader: Reader, sentence: number, range: TokenRange, head: number): TokenRange[] {
  const { tree, tokens, extents } = reader.treeAt(sentence)
  const gone = new Set<number>()
  for (let at = range.from + 1; at + 1 < range.to; at += 1) {
    const marks = tokens[at - 1]?.form === ',' && tokens[at + 1]?.form === ','
    // "were, however, followed".
    if (marks && reader.reference.removable.has(plain(tokens[at]?.form ?? '')))
      for (const one of [at - 1, at, at + 1]) gone.add(one)
  }
  for (let at = range.from; at < range.to; at += 1) {
    const relation = tree.arcs[at]?.rel ?? ''
    if (at === head || !/^(?:acl|appos|parataxis|advcl|conj)/.test(relation)) continue
    const full = extents.full[at]
    if (!full || full.from <= head) continue
    const verbal = relationOf(tree, at) === 'conj' && /^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? '')
    const opener = tokens[full.from]?.upos === 'PUNCT' ? full.from : full.from - 1
    const setOff = /^[,–—(]$/.test(tokens[opener]?.form ?? '') && relationOf(tree, at) !== 'conj'
    if (!setOff && !verbal) continue
    const joint = verbal ? Math.min(full.from, ...childrenOf(tree, at, 'cc')) : opener
    for (let i = joint; i < Math.min(full.to, range.to); i += 1) gone.add(i)
    if (/^[,–—)]$/.test(tokens[full.to]?.form ?? '') && setOff) gone.add(full.to)
  }
  const kept: TokenRange[] = []
  for (const piece of withoutAsides(tokens, range))
    for (let at = piece.from; at < piece.to; at += 1) {
      if (gone.has(at)) continue
      const last = kept.at(-1)
      if (last?.to === at) last.to = at + 1
      else kept.push({ from: at, to: at + 1 })
    }
  return trimmed(reader, sentence, kept)
}

const modifiers = /^(?:obl|nmod|advmod|advcl|acl|appos|parataxis|conj|amod)/

/** Without the last modifier, the largest one that leaves an object or the noun itself; null when none is left to go. */
function withoutLast(
  reader: Reader,
  sentence: number,
  ranges: readonly TokenRange[],
  head: number,
): TokenRange[] | null {
  const { tree, extents } = reader.treeAt(sentence)
  const last = ranges.at(-1)
  if (!last) return null
  let at = last.to - 1
  let found: number | null = null
  while (at >= 0 && at !== head) {
    const from = startOf(extents, at)
    if (
      found === null &&
      modifiers.test(tree.arcs[at]?.rel ?? '') &&
      from > head &&
      !leavesBare(reader, sentence, at, from)
    )
      found = at
    at = tree.arcs[at]?.head ?? -1
  }
  if (found === null) return null
  const cut = startOf(extents, found)
  const kept = ranges.flatMap(({ from, to }) => (from >= cut ? [] : [{ from, to: Math.min(to, cut) }]))
  return kept.length > 0 ? trimmed(reader, sentence, kept) : null
}

const startOf = (extents: Extents, at: number) => extents.full[at]?.from ?? at

/** "le président de son pays": without its complement a definite noun names nobody. */
function leavesBare(reader: Reader, sentence: number, gone: number, cut: number): boolean {
  const { tree, tokens } = reader.treeAt(sentence)
  const noun = tree.arcs[gone]?.head ?? -1
  // "was helpful | in finding boats", "pushes the sailors | towards a strike".
  const { boundPrepositions, times, emptyNouns } = reader.words
  if (tokens[noun]?.upos === 'ADJ' && reader.words.bareNouns && tokens.slice(noun + 1, cut).length === 0)
    return true
  const leads = boundPrepositions.has(plain(tokens[cut]?.form ?? ''))
  if (tokens[noun]?.upos === 'VERB' && leads && /^(?:obl|advcl)/.test(relationOf(tree, gone))) return true
  // "the strange moment | when she saw the ship".
  const lemma = plain(tokens[noun]?.lemma ?? '')
  if (
    reader.words.bareNouns &&
    relationOf(tree, gone) === 'acl' &&
    (times.has(lemma) || emptyNouns.has(lemma))
  )
    return true
  // "pour aider à parvenir à ce résultat", "une opération qualifiée d’inédite": what stands right behind a verb belongs to it.
  const between = tokens.slice(noun + 1, cut)
  if (tokens[noun]?.upos === 'VERB' && relationOf(tree, gone) === 'obl')
    return between.every(({ upos }) => upos === 'ADV' || upos === 'ADP')
  // "by clamping | down": nothing is left of it.
  if (tokens[noun]?.upos === 'VERB' && tokens[noun].feats.VerbForm === 'Ger') return between.length === 0
  if (tokens[noun]?.upos !== 'NOUN' || relationOf(tree, gone) === 'obl') return false
  // "les 65 % de Français | ne parvenant pas à épargner": of a number, whom it counts stands behind without a comma.
  const counted = [noun, tree.arcs[noun]?.head ?? -1].some(at => childrenOf(tree, at, 'nummod').length > 0)
  if (relationOf(tree, gone) === 'acl' && counted && tokens[cut - 1]?.upos !== 'PUNCT') return true
  // "des derniers points qu’il contrôlait": an adjective does not say which, where a relative did.
  const telling =
    relationOf(tree, gone) === 'acl'
      ? ['nmod', 'nummod', 'compound']
      : ['amod', 'nmod', 'nummod', 'compound', 'acl']
  const rest = childrenOf(tree, noun, ...telling).filter(child => child < cut && child !== gone)
  return rest.length === 0
}

/** Without marks, conjunctions and prepositions left at the end. */
function trimmed(reader: Reader, sentence: number, ranges: readonly TokenRange[]): TokenRange[] {
  const { tokens } = reader.treeAt(sentence)
  const kept = ranges.map(range => ({ ...range }))
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const token = tokens[last.to - 1]
    const loose =
      token !== undefined &&
      (/^(?:CCONJ|ADP|DET|SCONJ)$/.test(token.upos) ||
        (token.upos === 'PUNCT' && !/^[»”"’)]$/.test(token.form)))
    if (!loose) break
    last.to -= 1
    if (last.to <= last.from) kept.pop()
  }
  return kept
}
