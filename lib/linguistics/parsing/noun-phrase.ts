import type { Entity, Phrase, TaggedToken, TokenRange } from '@/lib/model/document'
import { isPersonNoun } from '../linking/kinds'
import { lookupForm } from '../lookup-form'
import { singular } from '../naming/class-names'
import type { Reading } from './reading'
import { childrenOf, relationOf } from './tree'

/**
 * The noun phrase under a word: from its determiner to the last word that hangs on it, without relatives, appositions
 * between commas and brackets. `joined` (the rule): with what "et" joins to it, as one plural phrase.
 */
export function phraseAt(reading: Reading, head: number, joined = true): Phrase {
  const { tokens, extents } = reading
  const own = extents.own[head] ?? { from: head, to: head + 1 }
  const whole = extents.whole[head] ?? own
  const coordinated = joined && whole.to > own.to
  const range = withHyphens(reading, head, withName(reading, head, coordinated ? whole : own))
  const [first, last] = [tokens[range.from], tokens[range.to - 1]]
  return {
    span: { start: first?.span.start ?? 0, end: last?.span.end ?? 0 },
    tokens: range,
    head,
    gender: coordinated ? genderOfAll(reading, head) : genderOf(reading, head),
    number: coordinated ? 'Plur' : numberOf(reading, head),
    person: personOf(tokens[head]),
    coordinated,
    entity: coordinated ? null : entityOf(reading, head, own),
    chain: null,
  }
}

/** A name whose words the network hung elsewhere is still of one piece. */
function withName({ entityAt, entities }: Reading, head: number, { from, to }: TokenRange): TokenRange {
  const index = entityAt[head]
  const entity = index === null || index === undefined ? undefined : entities[index]
  return entity
    ? { from: Math.min(from, entity.tokens.from), to: Math.max(to, entity.tokens.to) }
    : { from, to }
}

/** "a Senate-drafted deal", "the two-year plan": what a hyphen ties to the first word, and what stood before that. */
function withHyphens({ tree, tokens, extents }: Reading, head: number, { from, to }: TokenRange): TokenRange {
  let first = from
  while (isTiedByHyphen(tokens, first)) first -= 2
  if (first === from || first < 0) return { from, to }
  while (first > 0 && tree.arcs[first - 1]?.head === head && opens.test(tree.arcs[first - 1]?.rel ?? ''))
    first--
  // "Merrow’s rust-red church": whose it is stands before that.
  const owner = tree.arcs[first - 1]?.head ?? -1
  const owns =
    tokens[first - 1]?.upos === 'PART' &&
    tree.arcs[owner]?.rel === 'nmod:poss' &&
    tree.arcs[owner]?.head === head
  return { from: owns ? Math.min(first - 1, extents.own[owner]?.from ?? owner) : first, to }
}

const opens = /^(?:det|amod|nummod|compound)$/

/** Written in one with a hyphen and a word before it. */
export function isTiedByHyphen(tokens: readonly TaggedToken[], at: number): boolean {
  const [word, hyphen, next] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    word !== undefined &&
    /^[-‐‑]$/.test(hyphen?.form ?? '') &&
    word.span.end === hyphen?.span.start &&
    hyphen.span.end === next?.span.start
  )
}

/** The name that the head is a word of, or the one beside a noun that says what it is ("le groupe Norvane"). */
function entityOf(reading: Reading, head: number, { to }: TokenRange): number | null {
  const { entityAt, entities, tree, tokens, grammar } = reading
  const own = entityAt[head] ?? null
  if (own !== null && !isBareFigure(entities[own])) return own
  if (tokens[head]?.upos !== 'NOUN') return null
  const beside = childrenOf(tree, head, 'appos', 'nmod', 'flat').find(
    child =>
      child > head &&
      child < to &&
      tokens[child]?.upos === 'PROPN' &&
      !childrenOf(tree, child, 'case').length,
  )
  const index = beside === undefined ? null : (entityAt[beside] ?? null)
  // "la loi Varin": a law that is called after somebody.
  const named = index !== null && entities[index]?.class === 'person'
  if (beside !== undefined)
    return named && !isPersonNoun(tokens[head], grammar) && !isRole(reading, head) ? null : index
  return nameAtTheEnd(reading, head, to)
}

/** "50" of "50 voitures" is no name for the cars. */
function isBareFigure(entity: Entity | undefined): boolean {
  return entity?.class === 'quantity' && entity.tokens.to - entity.tokens.from === 1
}

const isRole = ({ tokens, grammar }: Reading, head: number) =>
  grammar.roleNouns.has(singular(lookupForm(tokens[head]?.form ?? '')))

/** "le ministre de l'Énergie Jean Roy": the name is the minister's, though it hangs on the energy. */
function nameAtTheEnd(reading: Reading, head: number, to: number): number | null {
  const { tokens, entityAt, entities, tree } = reading
  const index = entityAt[to - 1] ?? null
  const entity = index === null ? undefined : entities[index]
  if (entity?.class !== 'person' || entity.tokens.from <= head) return null
  const before = tokens[entity.tokens.from - 1]
  const role = isRole(reading, head)
  const name = entity.tokens.from
  const cased = childrenOf(tree, name, 'case').length > 0
  const tied = /^(?:ADP|CCONJ|PUNCT)$/.test(before?.upos ?? '') || isTiedToPreposition(tokens, name)
  return role && !cased && !tied ? index : null
}

/** "le suspect du meurtre de la jeune Ada Brenn": an article and an adjective between a preposition and a name. */
export function isTiedToPreposition(tokens: readonly TaggedToken[], name: number): boolean {
  let at = name - 1
  while (tokens[at]?.upos === 'ADJ') at -= 1
  return tokens[at]?.upos === 'DET' && tokens[at - 1]?.upos === 'ADP'
}

function genderOf(reading: Reading, head: number): Phrase['gender'] {
  const { tokens, tree, grammar } = reading
  // "1,6 million de personnes": they agree with whom is counted.
  const counted = grammar.magnitudes.has(lookupForm(tokens[head]?.form ?? ''))
    ? childrenOf(tree, head, 'nmod').find(child => tokens[child]?.upos === 'NOUN')
    : undefined
  if (counted !== undefined) return genderOf(reading, counted)
  const own = tokens[head]?.feats.Gender
  // "l’ancienne ministre": a noun said of both, and an adjective that tells of whom.
  const told = childrenOf(tree, head, 'det', 'amod').some(child => tokens[child]?.feats.Gender === 'Fem')
  if (own === 'Masc' && told && isPersonNoun(tokens[head], grammar)) return 'Fem'
  if (own === 'Masc' || own === 'Fem') return own
  for (const child of childrenOf(tree, head, 'det', 'amod', 'acl', 'case')) {
    const gender = tokens[child]?.feats.Gender
    if (gender === 'Masc' || gender === 'Fem') return gender
  }
  return null
}

/** Feminine only when all are. */
function genderOfAll(reading: Reading, head: number): Phrase['gender'] {
  const all = [head, ...childrenOf(reading.tree, head, 'conj')].map(at => genderOf(reading, at))
  return all.every(gender => gender === all[0]) ? (all[0] ?? null) : 'Masc'
}

function numberOf({ tokens, tree, grammar }: Reading, head: number): Phrase['number'] {
  const token = tokens[head]
  // "l'année 2019": a number behind the noun counts nothing.
  const counts = childrenOf(tree, head, 'nummod').flatMap(child =>
    child < head ? (tokens[child]?.form ?? '') : [],
  )
  if (counts.length) return counts.every(form => /^(?:1|un|une|one)$/i.test(form)) ? 'Sing' : 'Plur'
  // "une douzaine d'hommes partent": either number agrees with it.
  if (grammar.magnitudes.has(lookupForm(token?.form ?? ''))) return null
  const whole = wholeOf({ tokens, tree, grammar }, head)
  if (whole !== null) return numberWithin(tokens[whole])
  for (const at of [head, ...childrenOf(tree, head, 'det')]) {
    const number = tokens[at]?.feats.Number
    if (number === 'Sing' || number === 'Plur') return number
  }
  const contracted = childrenOf(tree, head, 'case').find(child => tokens[child]?.contracted)
  const number = contracted === undefined ? undefined : tokens[contracted]?.feats.Number
  if (number === 'Sing' || number === 'Plur') return number
  return token?.upos === 'PROPN' ? 'Sing' : null
}

const numberWithin = (token: TaggedToken | undefined): Phrase['number'] =>
  token?.feats.Number === 'Plur' ? 'Plur' : token?.feats.Number === 'Sing' ? 'Sing' : null

/** "most | of the houses": what it is a part of, by index; null for any other word. */
function wholeOf({ tokens, tree, grammar }: Pick<Reading, 'tokens' | 'tree' | 'grammar'>, head: number) {
  if (!grammar.parts.has(lookupForm(tokens[head]?.form ?? ''))) return null
  const nominal = tokens[head]?.upos === 'NOUN' || tokens[head]?.upos === 'NUM'
  const opened = childrenOf(tree, head, 'det', 'nummod', 'amod').some(child => child === head - 1)
  // "around one | third of it", with "one" hung elsewhere.
  if (nominal && !opened && tokens[head - 1] !== undefined && tokens[head - 1]?.upos !== 'PUNCT') return null
  return childrenOf(tree, head, 'nmod').find(child => child > head && child <= head + 5) ?? null
}

function personOf(token: TaggedToken | undefined): Phrase['person'] {
  return token?.feats.Person === '1' ? 1 : token?.feats.Person === '2' ? 2 : 3
}

/** Whether a word can head a phrase that a clause says something of. */
export function headsPhrase(reading: Reading, at: number): boolean {
  const { tokens, tree } = reading
  const token = tokens[at]
  if (!token) return false
  if (wholeOf(reading, at) !== null) return true
  if (/^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/.test(token.upos)) return true
  // "les plus démunis": an adjective with a determiner.
  return token.upos === 'ADJ' && (tree.children[at] ?? []).some(child => relationOf(tree, child) === 'det')
}
