import type { Entity, Parsed, TokenRange } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { genderOf, kindAt, numberOf } from './agreeing-features'
import type { ChainBook } from './chain-book'
import { groupsOf } from './groups'
import { isOneOf } from './kinds'
import { partOf } from './name-pairs'
import { headOfEntity, isNominal, linked } from './nominals'
import type { Known, Offer } from './offer'
import { isSaid } from './said'
import { childrenOf, reachOf, type SentenceTree } from './sentence-tree'
import { besideTime, isAside, roleOf } from './standing'
import { verbWants } from './verb-wants'

/** What a sentence offers, in the order of the text. Dates, amounts and words that only count are no offers. */
export function offersOf(
  tree: SentenceTree,
  parsed: Parsed,
  book: ChainBook,
  grammar: Grammar,
  known: Known,
): Offer[] {
  const single = tree.tokens.flatMap((_, at) => offerAt(tree, at, parsed, book, grammar, known) ?? [])
  return [...single, ...groupsOf(tree, single, grammar)].sort(
    (a, b) => a.head - b.head || b.tokens.to - a.tokens.to,
  )
}

function offerAt(
  tree: SentenceTree,
  at: number,
  parsed: Parsed,
  book: ChainBook,
  grammar: Grammar,
  { entityAt, phraseAt }: Known,
): Offer | null {
  const token = tree.tokens[at]
  if (!token || !(isNominal(tree, at) || (entityAt.has(at) && /^(?:PROPN|NOUN)$/.test(token.upos))))
    return null
  const own = entityAt.get(at)
  const inside = own === undefined ? undefined : parsed.entities[own]
  if (inside && (!linked.has(inside.class) || at !== headOfEntity(tree, inside))) return null
  const part = partOf(tree, at, entityAt, parsed, grammar)
  if (part === 'of-another') return null
  if (!inside && (isOneOf(token, grammar.timeNouns) || isOneOf(token, grammar.amountNouns))) return null
  const entity = own ?? (part === null ? null : part)
  const named = entity === null ? undefined : parsed.entities[entity]
  const chain = entity === null ? book.ofHead(tree.index, at) : book.ofEntity(entity)
  const known = chain === null ? undefined : book.look(chain)
  const tokens = phraseAt.get(at)?.tokens ?? rangeOf(tree, at, named)
  const [first, last] = [tree.tokens[tokens.from], tree.tokens[tokens.to - 1]]
  const determiner = childrenOf(tree, at, /^det|^nmod:poss/)
    .map(child => tree.tokens[child])
    .find(child => child?.upos === 'DET')
  const noun = inside ? undefined : token
  const acts = /^nsubj/.test(token.deprel) && verbWants(tree, token.head, grammar) !== null
  const kind = known?.class === 'person' ? 'person' : kindAt(tree, at, named, acts, grammar)
  const told = known?.gender ?? (named?.value?.kind === 'name' ? named.value.gender : null)
  return {
    sentence: tree.index,
    paragraph: tree.paragraph,
    head: at,
    tokens,
    span: { start: first?.span.start ?? token.span.start, end: last?.span.end ?? token.span.end },
    role: roleOf(tree, besideTime(tree, at, entityAt, parsed, grammar), grammar),
    clause: tree.clause[at] === at ? (tree.clause[token.head] ?? -1) : (tree.clause[at] ?? -1),
    aside: isAside(tree, besideTime(tree, at, entityAt, parsed, grammar)),
    gender:
      told ??
      genderOf(
        token,
        determiner,
        noun !== undefined,
        named,
        kind,
        tree.tokens[named?.tokens.from ?? at]?.form ?? '',
        grammar,
      ),
    number: numberOf(tree, at, known?.number ?? null),
    kind,
    acts,
    called: named?.class === 'person' || known?.class === 'person',
    personal: named ? personalOf(tree, named) : 0,
    placed: childrenOf(tree, at, /^case/).some(child =>
      isOneOf(tree.tokens[child], grammar.placingPrepositions),
    ),
    entity,
    group: null,
    unknown: false,
    shares: [],
    listed: isListed(tree, at),
    quoted: false,
    words: inside ? '' : wordsOf(tree, at, tokens),
    said: isSaid(tree, at, noun !== undefined && kind === 'person', grammar),
    main:
      tree.tokens[tree.clause[at] === at ? (tree.clause[token.head] ?? -1) : (tree.clause[at] ?? -1)]
        ?.head === -1,
    pronoun: false,
    definite: determiner?.feats.Definite === 'Def' || determiner?.feats.PronType === 'Dem',
    bare: noun?.upos === 'NOUN' && entity === null && isBare(tree, at),
  }
}

/** "Ann, Bob and Cid" */
function isListed(tree: SentenceTree, at: number): boolean {
  const head = tree.tokens[at]?.deprel === 'conj' ? (tree.tokens[at]?.head ?? at) : at
  return childrenOf(tree, head, /^conj/).filter(child => isNominal(tree, child)).length > 1
}

function wordsOf(tree: SentenceTree, at: number, { to }: TokenRange): string {
  return tree.tokens
    .slice(at, to)
    .map(({ form }) => lookupForm(form))
    .join(' ')
}

function personalOf(tree: SentenceTree, { tokens: { from, to } }: Entity): number {
  const shares = tree.tokens
    .slice(from, to)
    .map(({ nameShares }) => (nameShares?.['B-person'] ?? 0) + (nameShares?.['I-person'] ?? 0))
  return Math.max(0, ...shares)
}

/** "faim", "no air": with no determiner, or one that says there is none. */
function isBare(tree: SentenceTree, at: number): boolean {
  const before = childrenOf(tree, at, /^(?:det|nummod|nmod:poss)/).map(child => tree.tokens[child])
  // "au forgeron": the article is in the preposition.
  if (childrenOf(tree, at, /^case/).some(child => tree.tokens[child]?.contracted)) return false
  if (before.some(token => token?.feats.PronType === 'Neg' || token?.feats.Polarity === 'Neg')) return true
  return before.length === 0 && tree.tokens[at]?.feats.Number !== 'Plur'
}

/** From its determiner to the last word of its complements; without relatives, appositions and what a comma parts. */
function rangeOf(tree: SentenceTree, at: number, named: Entity | undefined): TokenRange {
  let [from, to] = [at, at + 1]
  for (const child of tree.children[at] ?? []) {
    const token = tree.tokens[child]
    if (!token) continue
    if (child < at && /^(?:det|amod|nummod|nmod:poss|compound)/.test(token.deprel))
      from = Math.min(from, reachOf(tree, child).from)
    if (child > at && /^(?:amod|nmod|flat|compound|fixed)/.test(token.deprel)) {
      const reach = reachOf(tree, child)
      const parted = tree.tokens.slice(to, reach.from).some(({ upos }) => upos === 'PUNCT')
      if (!parted && reach.from <= to) to = Math.max(to, reach.to)
    }
  }
  if (named && named.tokens.from <= to) to = Math.max(to, named.tokens.to)
  if (named && named.tokens.to >= from) from = Math.min(from, named.tokens.from)
  return { from, to }
}
