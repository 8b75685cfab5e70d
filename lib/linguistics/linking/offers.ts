import type { Entity, Parsed, Phrase, TokenRange } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { ChainBook } from './chain-book'
import { isOneOf, isPersonNoun, type Kind, kindOfEntity, kindOfNoun } from './kinds'
import { childrenOf, reachOf, type SentenceTree } from './sentence-tree'
import { verbWants } from './verb-wants'

export type Role = 'subject' | 'object' | 'agent' | 'oblique' | 'owner' | 'inner'

/** A noun phrase, or a pronoun already judged, that a later word could mean. */
export type Offer = {
  sentence: number
  paragraph: number
  head: number
  tokens: TokenRange
  span: Span
  role: Role
  /** Its predicate, by token index; -1 without one. */
  clause: number
  /** Inside a relative clause or a participle: told by the way. */
  aside: boolean
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  kind: Kind
  entity: number | null
  /** Several joined by "and": the heads. */
  group: readonly number[] | null
  /** A pronoun that nobody was found for: it offers somebody unknown. */
  unknown: boolean
  pronoun: boolean
  definite: boolean
  /** "avoir faim", "no air": hardly ever meant by a later word. */
  bare: boolean
  /** After a preposition that tells where or when. */
  placed: boolean
  /** Subject of a verb that only somebody can be the subject of. */
  acts: boolean
  /** A person's name, however doubtful. */
  called: boolean
}

const linked = new Set(['person', 'organisation', 'place', 'work', 'event', 'other'])

/** What a sentence offers, in the order of the text. Dates, amounts and words that only count are no offers. */
export function offersOf(
  tree: SentenceTree,
  parsed: Parsed,
  book: ChainBook,
  grammar: Grammar,
  known: Known,
): Offer[] {
  const single = tree.tokens.flatMap((_, at) => offerAt(tree, at, parsed, book, grammar, known) ?? [])
  return [...single, ...groupsOf(tree, single)].sort((a, b) => a.head - b.head || b.tokens.to - a.tokens.to)
}

/** Entities by their words, phrases of clauses by their heads: one sentence's. */
export type Known = { entityAt: ReadonlyMap<number, number>; phraseAt: ReadonlyMap<number, Phrase> }

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
  const kind = kindAt(tree, at, named, acts, grammar)
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
    called: named?.class === 'person',
    placed: childrenOf(tree, at, /^case/).some(child =>
      isOneOf(tree.tokens[child], grammar.placingPrepositions),
    ),
    entity,
    group: null,
    unknown: false,
    pronoun: false,
    definite: determiner?.feats.Definite === 'Def' || determiner?.feats.PronType === 'Dem',
    bare: noun?.upos === 'NOUN' && entity === null && isBare(tree, at),
  }
}

/** "faim", "no air": with no determiner, or one that says there is none. */
function isBare(tree: SentenceTree, at: number): boolean {
  const before = childrenOf(tree, at, /^(?:det|nummod|nmod:poss)/).map(child => tree.tokens[child])
  // "au forgeron": the article is in the preposition.
  if (childrenOf(tree, at, /^case/).some(child => tree.tokens[child]?.contracted)) return false
  if (before.some(token => token?.feats.PronType === 'Neg' || token?.feats.Polarity === 'Neg')) return true
  return before.length === 0 && tree.tokens[at]?.feats.Number !== 'Plur'
}

function kindAt(
  tree: SentenceTree,
  at: number,
  named: Entity | undefined,
  acts: boolean,
  grammar: Grammar,
): Kind {
  const token = tree.tokens[at]
  if (!token) return null
  if (!named) {
    const kind = kindOfNoun(token, grammar)
    if (kind !== null) return kind
    const suffers =
      /^(?:obj|nsubj:pass)/.test(token.deprel) && isOneOf(tree.tokens[token.head], grammar.personObjectVerbs)
    return suffers || (acts && grammar.agentEndings.test(lookupForm(token.form))) ? 'person' : null
  }
  const kind = kindOfEntity(named, tree.tokens, grammar)
  const doubtful = kind === null || (kind === 'place' && named.confidence < 0.6)
  if (!doubtful) return kind
  // "raconta à Luc", "lent it to Kate": whatever naming thinks of them.
  const cases = childrenOf(tree, at, /^case/).map(child => tree.tokens[child])
  if (cases.some(word => isOneOf(word, grammar.companionPrepositions))) return 'person'
  if (!cases.some(word => word && grammar.dativePrepositions.has(lookupForm(word.form)))) return kind
  // "sent a letter to Ines": often hung on the object.
  const above = tree.tokens[token.head]
  const verb = above?.deprel === 'obj' ? tree.tokens[above.head] : above
  return isOneOf(verb, grammar.dativeVerbs) || isOneOf(verb, grammar.sayingVerbs) ? 'person' : kind
}

function isNominal(tree: SentenceTree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (token.upos === 'NOUN' || token.upos === 'PROPN')
    return !/^(?:case|mark|fixed|flat|compound|amod|expl)/.test(token.deprel)
  // "le blessé", "the poor"
  const adjective = token.upos === 'ADJ' && /^(?:nsubj|obj|iobj|obl|conj)/.test(token.deprel)
  return adjective && childrenOf(tree, at, /^det/).length > 0
}

export function headOfEntity(tree: SentenceTree, { tokens: { from, to } }: Entity): number {
  for (let at = from; at < to; at++) {
    const head = tree.tokens[at]?.head ?? -1
    if (head < from || head >= to) return at
  }
  return from
}

/**
 * "la société Verdel", "the sculptor Aldo Neri", "Mme Roy", "la directrice, Jeanne Roy": the name that is the same one
 * as the noun. `of-another` when the word itself is the lesser half of such a pair.
 */
function partOf(
  tree: SentenceTree,
  at: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): number | 'of-another' | null {
  const token = tree.tokens[at]
  const above = tree.tokens[token?.head ?? -1]
  const own = entityAt.get(at)
  if (token && above && isNominal(tree, token.head) && !isTime(tree, token.head, entityAt, parsed, grammar)) {
    const samePair =
      own === undefined ? token.deprel === 'appos' : samePerson(tree, token.head, at, entityAt, parsed)
    if (samePair) return 'of-another'
  }
  if (own !== undefined) return nounBefore(tree, own, parsed, grammar) === null ? null : 'of-another'
  const next = nextName(tree, at, entityAt)
  if (next !== null && nounBefore(tree, next, parsed, grammar) === at) return next
  for (const child of tree.children[at] ?? []) {
    const entity = entityAt.get(child)
    if (entity !== undefined && samePerson(tree, at, child, entityAt, parsed)) return entity
  }
  return null
}

/** "Mercredi, un orage …": tags take the subject for an apposition to a day. */
function isTime(
  tree: SentenceTree,
  at: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): boolean {
  const entity = parsed.entities[entityAt.get(at) ?? -1]
  return entity ? !linked.has(entity.class) : isOneOf(tree.tokens[at], grammar.timeNouns)
}

/** "head of the Swedish mining group Borvik": the noun right before a name, whatever the tree says. */
function nounBefore(tree: SentenceTree, index: number, parsed: Parsed, grammar: Grammar): number | null {
  const entity = parsed.entities[index]
  if (!entity || !linked.has(entity.class)) return null
  let at = entity.tokens.from - 1
  while (tree.tokens[at]?.upos === 'ADJ' && at > entity.tokens.from - 3) at--
  const noun = tree.tokens[at]
  if (
    noun?.upos !== 'NOUN' ||
    noun.feats.Number === 'Plur' ||
    headOfEntity(tree, entity) === at ||
    tree.tokens[headOfEntity(tree, entity)]?.deprel === 'obj'
  )
    return null
  if (childrenOf(tree, headOfEntity(tree, entity), /^case/).some(child => child > at)) return null
  // In English the name may be the head: "the sculptor Aldo Neri".
  if (noun.deprel === 'compound' && noun.head === headOfEntity(tree, entity)) return null
  const person = isPersonNoun(noun, grammar) || grammar.personTitles.has(lookupForm(noun.form))
  if (entity.class === 'person') return person ? at : null
  return isOneOf(noun, grammar.organisationNouns) ||
    isOneOf(noun, grammar.anaphoricNouns) ||
    isOneOf(noun, grammar.placeNouns)
    ? at
    : null
}

function nextName(tree: SentenceTree, at: number, entityAt: ReadonlyMap<number, number>): number | null {
  for (let next = at + 1; next <= at + 3; next++) {
    const entity = entityAt.get(next)
    if (entity !== undefined) return entity
    if (tree.tokens[next]?.upos !== 'ADJ') return null
  }
  return null
}

/** Whether the name at `child` is the noun above it by another word. */
function samePerson(
  tree: SentenceTree,
  noun: number,
  child: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
): boolean {
  const token = tree.tokens[child]
  const entity = parsed.entities[entityAt.get(child) ?? -1]
  if (!token || !entity || !linked.has(entity.class) || child !== headOfEntity(tree, entity)) return false
  if (entityAt.has(noun) && entityAt.get(noun) !== entityAt.get(child)) return false
  // "Les compagnies Alcyane et Norvol": several are not one of them.
  if (tree.tokens[noun]?.feats.Number === 'Plur' && token.feats.Number !== 'Plur') return false
  if (childrenOf(tree, child, /^case/).length) return false
  if (token.deprel === 'appos') return true
  return child > noun && /^(?:flat|nmod|compound)/.test(token.deprel) && token.deprel !== 'nmod:poss'
}

const roles: [RegExp, Role][] = [
  [/^(?:nsubj|csubj|dislocated|vocative)/, 'subject'],
  [/^(?:obj|iobj)/, 'object'],
  [/^obl:agent/, 'agent'],
  [/^obl/, 'oblique'],
  [/^nmod/, 'owner'],
  [/^(?:appos|flat|compound|acl|amod|xcomp)/, 'inner'],
]

function roleOf(tree: SentenceTree, at: number, grammar: Grammar): Role {
  const token = tree.tokens[at]
  if (!token) return 'inner'
  const governed = childrenOf(tree, at, /^case/).length > 0
  if (token.deprel === 'conj' && isNominal(tree, token.head)) return roleOf(tree, token.head, grammar)
  if (token.deprel === 'root' || tree.clause[at] === at) return predicateRole(tree, at)
  const role = roles.find(([deprel]) => deprel.test(token.deprel))?.[1]
  if (role === 'object' && governed) return 'oblique'
  if (role === 'owner' && !isGenitive(tree, at, grammar)) return 'oblique'
  if (role) return role
  if (governed) return 'oblique'
  const clause = tree.clause[token.head] ?? -1
  return clause >= 0 && at < clause ? 'subject' : 'object'
}

/** "C’est la reine qui parla": what stands behind an empty subject is the subject told of; "Rome est une ville" is not. */
function predicateRole(tree: SentenceTree, at: number): Role {
  const subjects = childrenOf(tree, at, /^(?:nsubj|expl)/).map(child => tree.tokens[child])
  if (!subjects.length) return 'subject'
  const empty = subjects.every(
    token =>
      token?.upos === 'PRON' &&
      (/^expl/.test(token.deprel) || token.feats.PronType === 'Dem' || token.feats.Gender === 'Neut'),
  )
  return empty ? 'subject' : 'inner'
}

/** "La semaine prochaine, Anna Roy part": where the subject was hung on the time, the time has its place. */
function besideTime(
  tree: SentenceTree,
  at: number,
  entityAt: ReadonlyMap<number, number>,
  parsed: Parsed,
  grammar: Grammar,
): number {
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  return deprel === 'appos' && isTime(tree, head, entityAt, parsed, grammar) ? head : at
}

function isAside(tree: SentenceTree, at: number): boolean {
  let step = tree.clause[at] === at ? (tree.tokens[at]?.head ?? -1) : at
  for (let count = 0; step >= 0 && count < tree.tokens.length; count++) {
    const token = tree.tokens[step]
    if (!token) return false
    if (/^(?:acl|appos)/.test(token.deprel)) return true
    step = token.head
  }
  return false
}

function genderOf(
  token: SentenceTree['tokens'][number],
  determiner: SentenceTree['tokens'][number] | undefined,
  noun: boolean,
  named: Entity | undefined,
  kind: Kind,
  name: string,
  grammar: Grammar,
): 'Masc' | 'Fem' | null {
  if (kind === 'person' && named) {
    const first = genderOfFirstName(name, grammar)
    if (first) return first
  }
  if (isOneOf(token, grammar.feminineNouns)) return 'Fem'
  if (isOneOf(token, grammar.masculineNouns)) return 'Masc'
  const told = determiner?.feats.Gender ?? (noun ? token.feats.Gender : undefined)
  if (told === 'Masc' || told === 'Fem') return told
  if (named?.class === 'place') return grammar.placeGender(token.form)
  const own = named && named.class !== 'person' && named.class !== 'other' ? token.feats.Gender : undefined
  return own === 'Masc' || own === 'Fem' ? own : null
}

function genderOfFirstName(form: string, grammar: Grammar): 'Masc' | 'Fem' | null {
  const name = lookupForm(form).split('-')[0] ?? ''
  if (!grammar.firstNames.has(name) || grammar.eitherFirstNames.has(name)) return null
  return grammar.feminineFirstNames.has(name) ? 'Fem' : 'Masc'
}

function numberOf(tree: SentenceTree, at: number, known: 'Sing' | 'Plur' | null): 'Sing' | 'Plur' | null {
  const token = tree.tokens[at]
  const determiner = childrenOf(tree, at, /^det/).map(child => tree.tokens[child]?.feats.Number)[0]
  const counted = childrenOf(tree, at, /^nummod/).some(
    child => !/^(?:1|une?|one)$/i.test(tree.tokens[child]?.form ?? ''),
  )
  if (counted) return 'Plur'
  const told = known ?? determiner ?? token?.feats.Number
  if (told === 'Sing' || told === 'Plur') return told
  return token?.upos === 'PROPN' ? 'Sing' : null
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

/** "Ann and Bob": a plural of its own, beside its members. */
function groupsOf(tree: SentenceTree, single: readonly Offer[]): Offer[] {
  const byHead = new Map(single.map(offer => [offer.head, offer]))
  return single.flatMap(first => {
    const others = childrenOf(tree, first.head, /^conj/).flatMap(child => byHead.get(child) ?? [])
    const last = others.at(-1)
    if (!last || !joined(tree, first.head, last.head)) return []
    const members = [first, ...others]
    const tokens = { from: first.tokens.from, to: last.tokens.to }
    const allFeminine = members.every(({ gender }) => gender === 'Fem')
    const kinds = new Set(members.map(({ kind }) => kind))
    return [
      {
        ...first,
        tokens,
        span: { start: first.span.start, end: last.span.end },
        gender: allFeminine
          ? ('Fem' as const)
          : members.some(({ gender }) => gender === 'Masc')
            ? ('Masc' as const)
            : null,
        number: 'Plur' as const,
        kind:
          kinds.has('person') || isNames(members)
            ? ('person' as const)
            : kinds.size === 1
              ? first.kind
              : null,
        entity: null,
        group: members.map(({ head }) => head),
      },
    ]
  })
}

/** "Zoé et Inès": names of no known class, side by side, are mostly people's. */
function isNames(members: readonly Offer[]): boolean {
  return members.every(({ kind, entity }) => kind === null && entity !== null)
}

function joined(tree: SentenceTree, from: number, to: number): boolean {
  return tree.tokens
    .slice(from, to)
    .some(({ upos, form }) => upos === 'CCONJ' && /^(?:et|and|ainsi|&)$/i.test(lookupForm(form)))
}

/** Whether a word belongs to the phrase: "la fermeture de son usine" is not the owner of the usine; "the man who lost his hat" may be. */
export function holds(tree: SentenceTree, offer: Offer, at: number, grammar: Grammar): boolean {
  if (offer.sentence !== tree.index) return false
  const heads = new Set(offer.group ?? [offer.head])
  for (let step = at, count = 0; step >= 0 && count <= tree.tokens.length; count++) {
    if (heads.has(step)) return true
    const token = tree.tokens[step]
    if (!token || !ties(tree, step, grammar)) return false
    step = token.head
  }
  return false
}

function ties(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const deprel = tree.tokens[at]?.deprel ?? ''
  return (
    /^(?:det|amod|nummod|nmod:poss|compound)/.test(deprel) ||
    (/^nmod/.test(deprel) && isGenitive(tree, at, grammar))
  )
}

/** After "de", "of" or before "’s"; prepositions that place ("in his office") are often hung on the wrong noun. */
function isGenitive(tree: SentenceTree, at: number, grammar: Grammar): boolean {
  const cases = childrenOf(tree, at, /^case/).map(child => lookupForm(tree.tokens[child]?.form ?? ''))
  return cases.length === 0 || cases.some(word => grammar.genitives.has(word) || /^'s?$/.test(word))
}

/** The chain of an offer, null while it stands alone. */
export function chainOf(offer: Offer, book: ChainBook): number | null {
  if (offer.group) return book.ofSpan(offer.span)
  return offer.entity === null ? book.ofHead(offer.sentence, offer.head) : book.ofEntity(offer.entity)
}

/** A chain that begins with this offer. */
export function startChain(
  offer: Offer,
  { book, offers }: { book: ChainBook; offers: readonly Offer[] },
): number {
  const chain = book.startOf(offer, offer.gender, offer.number, offer.group !== null)
  if (offer.group) {
    const heads = new Set(offer.group)
    const members = offers.filter(
      ({ sentence, head, group }) => sentence === offer.sentence && !group && heads.has(head),
    )
    book.setMembers(
      chain,
      members.flatMap(member => chainOf(member, book) ?? []),
    )
  }
  return chain
}
