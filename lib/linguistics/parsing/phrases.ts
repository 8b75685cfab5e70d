import type { Entity, Phrase, Sentence, TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { singular } from '../naming/class-names'
import { prepositionAt } from './prepositions'

/** The noun phrases of one sentence, in order, and which of them a token belongs to. */
export type Phrases = { list: readonly Phrase[]; at: ReadonlyMap<number, Phrase>; dates: ReadonlySet<Phrase> }

type Base = { from: number; to: number; head: number; entity: number | null; date: boolean }

/** `entities` are those of the whole article; `index` is the sentence's own. */
export function findPhrases(
  sentence: Sentence,
  index: number,
  entities: readonly Entity[],
  grammar: Grammar,
): Phrases {
  const own = new Map<number, number>()
  for (const [at, entity] of entities.entries())
    if (entity.sentence === index) own.set(entity.tokens.from, at)
  const { tokens } = sentence
  const list: Phrase[] = []
  const dates = new Set<Phrase>()
  for (let at = 0; at < tokens.length; ) {
    // "en raison de la pluie": the noun of a long preposition heads no phrase.
    const preposition = prepositionAt(tokens, at, grammar)
    if (preposition) {
      at = preposition[1]
      continue
    }
    const base = baseAt(tokens, at, own, entities, grammar)
    if (!base) {
      at++
      continue
    }
    const whole = withGenitives(tokens, base, own, entities, grammar)
    const phrase = toPhrase(tokens, base, whole, entities, grammar)
    list.push(phrase)
    if (base.date || isTime(tokens, base, grammar)) dates.add(phrase)
    at = whole.to
  }
  const at = new Map<number, Phrase>()
  for (const phrase of list) for (let i = phrase.tokens.from; i < phrase.tokens.to; i++) at.set(i, phrase)
  return { list, at, dates }
}

/** Determiners, numbers and adjectives, then nouns or a name, then adjectives; or a pronoun that stands for all that. */
function baseAt(
  tokens: readonly TaggedToken[],
  from: number,
  own: ReadonlyMap<number, number>,
  entities: readonly Entity[],
  grammar: Grammar,
): Base | null {
  let at = from
  let head = -1
  let entity: number | null = null
  let date = false
  for (; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const found = own.get(at)
    const named = found === undefined ? undefined : entities[found]
    if (named && found !== undefined) {
      const counts = named.class === 'quantity' && named.tokens.to - at === 1
      if (named.class === 'date' && head >= 0) break
      if (!counts) {
        if (head < 0) head = at
        if (entity === null || named.class === 'person') entity = found
        date ||= named.class === 'date'
        at = named.tokens.to
        if (named.class === 'date') break
        continue
      }
    }
    const { upos } = token
    if (upos === 'NOUN' || upos === 'PROPN') {
      // The head comes first in French ("projet pilote"), last in English ("pilot project").
      if (head < 0 || (grammar.genitives.has('of') && upos === 'NOUN')) head = at
    } else if (upos === 'ADJ') {
      if (head >= 0 && grammar.genitives.has('of')) break
    } else if (upos === 'DET' || upos === 'NUM' || upos === 'SYM') {
      if (head >= 0 && upos !== 'SYM') break
    } else if (upos === 'PART' && head >= 0 && /^['’]s?$/.test(token.form)) {
      head = -1 // "the minister's son": the owner was only a determiner
      entity = null
    } else if (!(upos === 'ADV' && head < 0 && at > from && tokens[at + 1]?.upos === 'ADJ')) break
    at++
  }
  if (head < 0)
    return isFreePronoun(tokens, from, grammar) ? { from, to: from + 1, head: from, entity, date } : null
  while (at - 1 > head && tokens[at - 1]?.upos === 'DET') at--
  return { from, to: at, head, entity, date }
}

function isFreePronoun(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at]
  if (token?.upos !== 'PRON' || token.feats.PronType === 'Rel' || token.feats.Reflex) return false
  const word = lookupForm(token.form)
  // "lui et Jean": beside a conjunction or after a preposition it is no clitic.
  if (tokens[at - 1]?.upos === 'ADP' || tokens[at - 1]?.upos === 'CCONJ' || tokens[at + 1]?.upos === 'CCONJ')
    return true
  return !grammar.verbClitics.has(word) && !word.startsWith('-')
}

function isTime(tokens: readonly TaggedToken[], base: Base, grammar: Grammar): boolean {
  return grammar.timeNouns.has(lookupForm(tokens[base.head]?.form ?? ''))
}

/** "la capacité du tunnel de base": whatever hangs on by de / of belongs to the phrase. */
function withGenitives(
  tokens: readonly TaggedToken[],
  base: Base,
  own: ReadonlyMap<number, number>,
  entities: readonly Entity[],
  grammar: Grammar,
): { to: number; last: Base } {
  let to = base.to
  let last = base
  while (
    !base.date &&
    tokens[to]?.upos === 'ADP' &&
    grammar.genitives.has(lookupForm(tokens[to]?.form ?? ''))
  ) {
    const next = baseAt(tokens, to + 1, own, entities, grammar)
    if (!next || next.date || tokens[next.from]?.upos === 'PRON') break
    to = next.to
    last = next
  }
  return { to, last }
}

function toPhrase(
  tokens: readonly TaggedToken[],
  base: Base,
  whole: { to: number; last: Base },
  entities: readonly Entity[],
  grammar: Grammar,
): Phrase {
  const head = tokens[base.head]
  const [first, last] = [tokens[base.from], tokens[whole.to - 1]]
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 }
  const determiner = tokens.slice(base.from, base.to).find(t => t.upos === 'DET' || t.upos === 'NUM')
  const feat = (name: string) => head?.feats[name] ?? determiner?.feats[name]
  const role = grammar.roleNouns.has(singular(lookupForm(head?.form ?? '')))
  const named = whole.last.entity === null ? undefined : entities[whole.last.entity]
  // "le ministre de l'Énergie Jean Roy": the name at the end is the minister's, as no "de" stands before it.
  const borne =
    role && named?.class === 'person' && (whole.last === base || named.tokens.from > whole.last.from)
  const counted = determiner?.upos === 'NUM' && !/^(?:1|un|une|one)$/i.test(determiner.form)
  const gender = feat('Gender')
  // "une douzaine d'hommes partent": either number agrees with it.
  const amount = grammar.magnitudes.has(lookupForm(head?.form ?? ''))
  const number = counted ? 'Plur' : amount ? undefined : feat('Number')
  return {
    span,
    tokens: { from: base.from, to: whole.to },
    head: base.head,
    gender: gender === 'Masc' || gender === 'Fem' ? gender : null,
    number:
      number === 'Sing' || number === 'Plur' ? number : head?.upos === 'PROPN' && !amount ? 'Sing' : null,
    person: head?.feats.Person === '1' ? 1 : head?.feats.Person === '2' ? 2 : 3,
    coordinated: false,
    entity: borne ? whole.last.entity : base.entity,
    chain: null,
  }
}
